"""What is read from a sheet? A row of headings, and numbered rows below it."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Limits:
    """`size` and `unzipped` in bytes; `signs` how many elements the parts of a workbook may have."""

    size: int = 500_000
    rows: int = 3_000
    columns: int = 60
    unzipped: int = 40_000_000
    signs: int = 2_000_000


@dataclass(frozen=True)
class Row:
    """`number` is the line that a spreadsheet shows beside it; as many cells as there are headings."""

    number: int
    cells: list


@dataclass(frozen=True)
class Table:
    header: list
    rows: list


def table_of(lines, limits):
    """`lines` in order, each a list of texts; empty ones count, and are left out. Raises ValidationError."""
    numbered = kept(lines, limits)
    _first, header = next(numbered, (0, []))
    if len(header) > limits.columns:
        raise ValidationError(_("Fila har for mange kolonner. Den kan ha høyst %(most)s.") % {"most": limits.columns})
    return Table([cell.strip() for cell in header], [row_of(number, line, header) for number, line in numbered])


def kept(lines, limits):
    """Gives up on the first row too many, so that nothing much is read of a file without an end."""
    found = 0
    for number, line in enumerate(lines, start=1):
        line = without_end(line)
        if line:
            found += 1
            if found > limits.rows:
                raise ValidationError(_("Fila har for mange rader. Den kan ha høyst %(most)s.") % {"most": limits.rows})
            yield number, line


def without_end(line):
    """A spreadsheet writes empty cells after the last one that holds something."""
    length = len(line)
    while length and not line[length - 1].strip():
        length -= 1
    return line[:length]


def row_of(number, line, header):
    if len(line) > len(header):
        raise ValidationError(_("Rad %(number)s har flere celler enn overskrifter.") % {"number": number})
    return Row(number, line + [""] * (len(header) - len(line)))
