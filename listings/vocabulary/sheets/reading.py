"""What stands in a file that somebody sends? Rows with a number each; or one sentence about why it cannot be read."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.foundation.sheets.cells import bare
from portal.foundation.sheets.reading import table_in_text
from portal.foundation.sheets.table import Limits

from .columns import NOTES, columns_of

LIMITS = Limits(size=500_000, rows=3_000)


@dataclass(frozen=True)
class Row:
    """`number` is the line that a spreadsheet shows beside it."""

    number: int
    cells: dict


def rows_in(kind, text):
    """Raises ValidationError when it is no such file."""
    table = table_in_text(text, LIMITS)
    header = [cell.casefold() for cell in table.header]
    check_header(header, columns_of(kind))
    return [Row(row.number, cells_of_line(header, row.cells)) for row in table.rows]


def check_header(header, columns):
    missing = [column for column in columns if column not in header]
    unknown = [column for column in header if column not in columns]
    if missing:
        raise ValidationError(_("Disse kolonnene mangler: %(columns)s") % {"columns": ", ".join(missing)})
    if unknown:
        raise ValidationError(_("Disse kolonnene kjenner vi ikke: %(columns)s") % {"columns": ", ".join(unknown)[:200]})
    if len(set(header)) < len(header):
        raise ValidationError(_("En kolonne står to ganger. Fjern den ene."))


def cells_of_line(header, line):
    cells = zip(header, line, strict=True)
    return {column: bare(cell if column == NOTES else cell.strip()) for column, cell in cells}
