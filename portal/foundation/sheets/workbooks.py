"""What stands on the first sheet of a workbook (.xlsx)? Values alone: nothing is calculated, fetched or run.

A small file can unfold into one that fills the memory, so it is measured before anything of it is understood.
"""

from datetime import date, datetime
from io import BytesIO
from zipfile import ZipFile

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from openpyxl import load_workbook

from ..packed_files import parts_of, too_large

ZIP, OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
CHUNK = 64 * 1024
MOST_PARTS = 500
LAST_ROW = 1_048_576
"""In Excel. Rows that are not there are counted too, so a number may not be any number."""


def is_workbook(content):
    """Or something that calls itself one."""
    return content.startswith((ZIP, OLD))


def lines_in(content, limits):
    """Texts, row by row. Raises ValidationError where it cannot be read."""
    if content.startswith(OLD):
        raise ValidationError(
            _("Fila er et gammelt Excel-ark, eller har passord. Lagre den som .xlsx uten passord, og velg den på nytt.")
        )
    try:
        check_parts(content, limits)
        yield from values_in(content, limits)
    except ValidationError:
        raise
    except Exception as broken:  # openpyxl names no errors of its own: whatever it stumbles in, is in the file
        raise ValidationError(
            _("Fila er skadet, eller er ikke et regneark. Åpne den i Excel, lagre den på nytt, og velg den igjen.")
        ) from broken


def check_parts(content, limits):
    parts = parts_of(content, most=MOST_PARTS, unpacked=limits.unzipped)
    with ZipFile(BytesIO(content)) as archive:
        if sum(signs_in(archive, part) for part in parts) > limits.signs:
            raise too_large()


def signs_in(archive, part):
    """Beginnings and ends of elements: each becomes an object in memory. In every part: what one is read as, its name
    does not tell."""
    with archive.open(part) as file:
        return sum(chunk.count(b"<") for chunk in iter(lambda: file.read(CHUNK), b""))


def values_in(content, limits):
    """The size that a sheet says it has is not believed; one column more than may be is read, so that it is told."""
    book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        for number, line in enumerate(sheet.iter_rows(max_col=limits.columns + 1, values_only=True), start=1):
            if number > LAST_ROW:
                raise too_large()
            yield [] if line.count(None) == len(line) else [text_of(value) for value in line]
    finally:
        book.close()


def text_of(value):
    """As it would be written: 40 and not 40.0, a day and not the midnight it began with."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
