"""What stands in a PDF, as a reader of tags meets it?"""

import io

import pypdf

TEXT_OF = ("/H1", "/H2", "/H3", "/H4")


def opened(pdf_bytes):
    return pypdf.PdfReader(io.BytesIO(pdf_bytes))


def text_of(pdf_bytes):
    """All words on all pages, on one line, without the places where a long word may be broken."""
    pages = (page.extract_text() for page in opened(pdf_bytes).pages)
    return " ".join(" ".join(pages).replace("\u200b", "").split())


def tags_of(pdf_bytes):
    """The kinds of elements, in the order in which they are read out."""
    return list(kinds(opened(pdf_bytes).trailer["/Root"]["/StructTreeRoot"]))


def kinds(element):
    """Numbers are marks in the page's own stream."""
    element = element.get_object()
    if isinstance(element, list):
        for one in element:
            yield from kinds(one)
    elif isinstance(element, dict):
        if "/S" in element and element.get("/Type") != "/OBJR":
            yield element["/S"]
        if "/K" in element:
            yield from kinds(element["/K"])


def headings_of(pdf_bytes):
    return [int(kind[2]) for kind in tags_of(pdf_bytes) if kind in TEXT_OF]
