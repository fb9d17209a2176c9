"""Which columns has the file, and how is an agency written in them?"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from portal.foundation.one_line import on_one_line
from portal.foundation.sheets.reading import table_in_text
from portal.foundation.sheets.table import Limits

LIMITS = Limits(size=500_000, rows=1_000)
BETWEEN = "|"
NAME, NYNORSK, SHORT, KIND = "navn_nb", "navn_nn", "kortnavn", "type"
NUMBERS, DOMAINS, MINISTRY, CITY, COUNTY = "orgnr", "domener", "departement", "poststed", "fylke"
COLUMNS = (NAME, NYNORSK, SHORT, KIND, NUMBERS, DOMAINS, MINISTRY, CITY, COUNTY)
NEEDED = (NAME,)


def rows_in(text):
    """(number, cells by column) of each. Raises ValidationError when it is no such file."""
    table = table_in_text(text, LIMITS)
    header = [cell.casefold() for cell in table.header]
    check_header(header)
    for row in table.rows:
        cells = dict(zip(header, map(on_one_line, row.cells), strict=True))
        yield row.number, dict.fromkeys(COLUMNS, "") | cells


def check_header(header):
    missing = [column for column in NEEDED if column not in header]
    unknown = [column for column in header if column not in COLUMNS]
    if missing:
        raise ValidationError(_("Disse kolonnene mangler: %(columns)s") % {"columns": ", ".join(missing)})
    if unknown:
        raise ValidationError(_("Disse kolonnene kjenner vi ikke: %(columns)s") % {"columns": ", ".join(unknown)[:200]})
    if len(set(header)) < len(header):
        raise ValidationError(_("En kolonne står to ganger. Fjern den ene."))


def several(cell):
    return [part.strip() for part in cell.split(BETWEEN) if part.strip()]
