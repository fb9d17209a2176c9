"""What stands in a file that somebody sends? Rows with a number each; or one sentence about why it cannot be read."""

import csv
from dataclasses import dataclass
from io import StringIO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .columns import MARK, SEPARATOR, bare, columns_of

MOST_BYTES = 500_000
MOST_ROWS = 3000


@dataclass(frozen=True)
class Row:
    """`number` is the line that a spreadsheet shows beside it."""

    number: int
    cells: dict


def text_in(file):
    if file.size > MOST_BYTES:
        raise ValidationError(_("Fila er for stor. Den kan være på høyst %(most)s kB.") % {"most": MOST_BYTES // 1000})
    try:
        return file.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValidationError(
            _("Fila er ikke lagret som UTF-8. Velg «CSV UTF-8» når du lagrer fra regnearket.")
        ) from None


def rows_in(kind, text):
    """Raises ValidationError when it is no such file."""
    if "\0" in text:
        raise ValidationError(_("Dette er ikke en CSV-fil. Lagre regnearket som CSV UTF-8, og velg fila på nytt."))
    text = text.removeprefix(MARK)
    try:
        lines = list(csv.reader(StringIO(text, newline=""), delimiter=separator_of(text), strict=True))
    except csv.Error:
        raise ValidationError(_("Fila kan ikke leses. Et anførselstegn mangler kanskje.")) from None
    lines = [(number, line) for number, line in enumerate(lines, start=1) if any(cell.strip() for cell in line)]
    if len(lines) > MOST_ROWS:
        raise ValidationError(_("Fila har for mange rader. Den kan ha høyst %(most)s.") % {"most": MOST_ROWS})
    header = [cell.strip().casefold() for cell in lines[0][1]] if lines else []
    check_header(header, columns_of(kind))
    return [Row(number, cells_of_line(header, line, number)) for number, line in lines[1:]]


def separator_of(text):
    """A spreadsheet in another language writes commas or tabs; the first line tells."""
    first = text.split("\n", 1)[0]
    return max((SEPARATOR, ",", "\t"), key=first.count)


def check_header(header, columns):
    missing = [column for column in columns if column not in header]
    unknown = [column for column in header if column not in columns]
    if missing:
        raise ValidationError(_("Disse kolonnene mangler: %(columns)s") % {"columns": ", ".join(missing)})
    if unknown:
        raise ValidationError(_("Disse kolonnene kjenner vi ikke: %(columns)s") % {"columns": ", ".join(unknown)[:200]})
    if len(set(header)) < len(header):
        raise ValidationError(_("En kolonne står to ganger. Fjern den ene."))


def cells_of_line(header, line, number):
    if len(line) > len(header):
        raise ValidationError(_("Rad %(number)s har flere celler enn overskrifter.") % {"number": number})
    cells = dict.fromkeys(header, "") | dict(zip(header, line, strict=False))
    return {column: bare(cell if column == "merknader" else cell.strip()) for column, cell in cells.items()}
