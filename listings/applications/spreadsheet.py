"""How are candidates written into a spreadsheet? Every cell is text, whatever it begins with."""

import re
from io import BytesIO

from django.utils import timezone
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from .reading import agency_of

TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""Signs that a spreadsheet cannot hold."""
LONGEST = 32_000
"""A cell holds a little more."""


def spreadsheet(rows):
    """`rows`: application and match. The bytes of the file."""
    return in_a_book(_("Kandidater"), (headings(), *map(line_of, rows)))


def in_a_book(title, lines):
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    for line in lines:
        sheet.append([as_text(sheet, value) for value in line])
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def headings():
    return [
        *(_("Navn"), _("Tittel"), _("Virksomhet"), _("Steg"), _("Mottatt"), _("Sist flyttet"), _("E-post")),
        *(_("Merkelapper"), _("Slik passer de")),
    ]


def line_of(row):
    """What one who has withdrawn shared is not written."""
    one, match = row["application"], row["match"]
    shared = {} if one.is_withdrawn or one.is_unnamed else one.snapshot
    return [
        *(one.shown_name, shared.get("title", ""), agency_of(shared) or one.shown_home),
        *(one.get_status_display(), day(one.submitted_at), day(one.changed_at), one.email_for_agency),
        *(", ".join(tag.name for tag in one.tags.all()), match.told if match else ""),
    ]


def day(moment):
    return timezone.localdate(moment).isoformat()


def as_text(sheet, value):
    """Said twice: the type of the cell, and the mark that keeps a program from reading it as a formula when edited."""
    cell = WriteOnlyCell(sheet, value=FORBIDDEN.sub("", str(value))[:LONGEST])
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell
