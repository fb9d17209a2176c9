"""May a packed file be read: is it small enough when it is unpacked, and without programs and password?

Asked of the list of its parts, before any of them is unpacked. Office documents and workbooks are such files.
"""

from io import BytesIO
from zipfile import ZipFile

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

PROGRAMS = ("basic/", "scripts/")
"""Folders, in OpenDocument. Microsoft's programs lie in a part of this name:"""
PROGRAM = "vbaproject"
LOCKED = 1
"""The bit of a part that is encrypted."""


def parts_of(content, *, most, unpacked):
    """The parts, as zipfile tells of them. `unpacked` in bytes. Raises ValidationError, and zipfile's own errors for
    what is no packed file."""
    with ZipFile(BytesIO(content)) as package:
        parts = package.infolist()
    if len(parts) > most or sum(part.file_size for part in parts) > unpacked:
        raise too_large()
    if any(part.flag_bits & LOCKED for part in parts):
        raise ValidationError(_("Fila har passord. Lagre den uten, og velg den på nytt."))
    if any(holds_program(part.filename.lower()) for part in parts):
        raise ValidationError(_("Fila har makroer. Lagre den uten, og velg den på nytt."))
    return parts


def holds_program(name):
    return PROGRAM in name or name.startswith(PROGRAMS)


def too_large():
    return ValidationError(_("Fila er for stor når den pakkes ut. Ta bare med det som trengs, og velg den på nytt."))
