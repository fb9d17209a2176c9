"""How are an agency's exchanges of a year written into a file? No cell is a formula for a spreadsheet."""

from django.utils.translation import gettext as _

from listings.applications.spreadsheet import TYPE as XLSX
from listings.applications.spreadsheet import in_a_book
from portal.foundation.sheets.texts import written

from .balance import bounds_of_year, rounded

CSV = "text/csv; charset=utf-8"
KINDS = {"xlsx": XLSX, "csv": CSV}


def file_of(kind, found, agency, year):
    lines = [headings(year), *(line_of(one, agency, year) for one in found)]
    return in_a_book(_("Utvekslinger"), lines) if kind == "xlsx" else written(lines).encode()


def headings(year):
    return [
        *(_("Navn"), _("Retning"), _("Virksomhet"), _("Første dag"), _("Siste dag"), _("Stillingsprosent")),
        *(_("Status"), _("Månedsverk i %(year)s") % {"year": year}, _("Avtale")),
    ]


def line_of(one, agency, year):
    months = rounded(one.full_time_months(bounds_of_year(year)))
    return [
        *(name_in(one), _("Ut") if one.is_out_of(agency) else _("Inn"), one.other_than(agency).name),
        *(one.starts.isoformat(), one.last_day.isoformat(), one.percentage),
        *(one.stand.label, str(months).replace(".", ","), one.agreement.number),
    ]


def name_in(one):
    return one.agreement.person.name if one.agreement.person else _("Hospitant")
