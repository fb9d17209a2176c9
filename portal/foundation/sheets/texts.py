"""How is a CSV file read and written? UTF-8, with semicolons, commas or tabs.

Semicolons and a mark at the beginning are what a Norwegian Excel opens with a double click; so that is how we write.
"""

import csv
from decimal import Decimal
from io import StringIO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .cells import guarded

SEPARATOR, MARK = ";", "\ufeff"


def decoded(content):
    """Raises ValidationError when it is not written in UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValidationError(
            _("Fila er ikke lagret som UTF-8. Velg «CSV UTF-8» når du lagrer fra regnearket.")
        ) from None


def lines_in(text):
    """Raises ValidationError where it cannot be read on."""
    if "\0" in text:
        raise ValidationError(
            _("Dette er ikke en CSV-fil eller et regneark. Lagre som .xlsx eller CSV UTF-8, og velg fila på nytt.")
        )
    text = text.removeprefix(MARK)
    try:
        yield from csv.reader(StringIO(text, newline=""), delimiter=separator_of(text), strict=True)
    except csv.Error:
        raise ValidationError(_("Fila kan ikke leses. Et anførselstegn mangler kanskje.")) from None


def separator_of(text):
    """A spreadsheet in another language writes commas or tabs; the first line with something in it tells."""
    first = next((line for line in StringIO(text) if line.strip()), "")
    return max((SEPARATOR, ",", "\t"), key=first.count)


def written(lines):
    """The text of a file with these lines. No text is a formula for a spreadsheet; a number can be reckoned with, and
    None is an empty cell."""
    return MARK + plainly_written([plain(cell) for cell in line] for line in lines)


def plain(cell):
    is_number = isinstance(cell, int | float | Decimal) and not isinstance(cell, bool)
    return cell if cell is None or is_number else guarded(str(cell))


def plainly_written(lines):
    """The cells as they are, for ourselves to read again."""
    file = StringIO()
    csv.writer(file, delimiter=SEPARATOR, lineterminator="\r\n").writerows(lines)
    return file.getvalue()
