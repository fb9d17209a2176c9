"""Is a document what its name says, and no larger when it is unpacked than we can bear? Judged by its content.

A name is chosen by whoever sends the file; so the first bytes must be those of its kind, a packed document must hold
the part that makes it one, and no kind may bring programs along.
"""

from zipfile import BadZipFile

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .packed_files import parts_of

MOST_PARTS = 5_000
MOST_UNPACKED = 200 * 1024 * 1024
HEART = {"docx": "word/document.xml", "pptx": "ppt/presentation.xml", "xlsx": "xl/workbook.xml", "odt": "content.xml"}
"""The part without which a packed file is no such document."""
PDF_BEGINS_WITHIN = 1024
"""Some programs write a line of their own before it, and readers bear it."""


def check_genuine(name, content):
    """Raises ValidationError with what to do instead. Kinds that are not named here are refused elsewhere."""
    kind = name.rpartition(".")[2].lower()
    if kind == "pdf" and b"%PDF-" not in content[:PDF_BEGINS_WITHIN]:
        raise not_genuine("PDF")
    if kind in {"csv", "txt"} and b"\0" in content:
        raise not_genuine(kind)
    if kind in HEART:
        check_package(kind, content)


def check_package(kind, content):
    try:
        parts = parts_of(content, most=MOST_PARTS, unpacked=MOST_UNPACKED)
    except (BadZipFile, ValueError, NotImplementedError, OSError) as damage:
        raise not_genuine(kind) from damage
    if HEART[kind] not in {part.filename.lower() for part in parts}:
        raise not_genuine(kind)


def not_genuine(kind):
    told = _("Innholdet er ikke en %(kind)s-fil, selv om navnet sier det. Lagre fila på nytt, og prøv igjen.")
    return ValidationError(told % {"kind": kind})
