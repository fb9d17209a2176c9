"""How does the portal make a PDF that everybody can read? A document of blocks goes in, tagged bytes come out.

``made(Document(…), at=…)``: PDF/UA-1 and PDF/A-2a in one file. It knows nothing of what is told, and touches no table.
"""

from .document import Bar, Bars, Bullets, Document, Facts, Heading, Note, Paragraph, Table
from .making import made
from .problems import PdfFailed, TooMuchForPdf

__all__ = [
    "Bar",
    "Bars",
    "Bullets",
    "Document",
    "Facts",
    "Heading",
    "Note",
    "Paragraph",
    "PdfFailed",
    "Table",
    "TooMuchForPdf",
    "made",
]
