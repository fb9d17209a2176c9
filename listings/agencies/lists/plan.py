"""What would a file bring in? Each row is new, there already, or refused with its reasons; nothing is changed."""

from collections import Counter
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from listings.vocabulary.models import County
from portal.foundation import plans

from ..models import Agency, FormerName, OrganisationNumber
from .columns import COUNTY, MINISTRY, NAME, NUMBERS, NYNORSK, SHORT, rows_in
from .reading import facts_of, reasons_in

NEW, KNOWN, REFUSED = "new", "known", "refused"


@dataclass
class PlannedRow:
    """`facts` is what `create_agency` takes, but for the ministry and the county, which are named. `known`: the agency
    that is meant already."""

    number: int
    cells: dict
    facts: dict
    known: str = ""
    reasons: list = field(default_factory=list)

    @property
    def name(self):
        return self.cells[NAME]

    @property
    def state(self):
        if self.reasons:
            return REFUSED
        return KNOWN if self.known else NEW


@dataclass
class Plan(plans.Plan):
    rows: list

    @property
    def may_go(self):
        return not self.of(REFUSED) and bool(self.of(NEW))

    @property
    def told(self):
        return [[row.number, row.state, row.cells, row.known, row.reasons] for row in self.rows]


def plan_of(text):
    """Raises ValidationError when the file cannot be read at all."""
    rows = [PlannedRow(number, cells, facts_of(cells), reasons=reasons_in(cells)) for number, cells in rows_in(text)]
    know(rows)
    refuse_doubles(rows)
    refuse_unknown_places(rows)
    return Plan(rows)


def know(rows):
    """By number or by name, also one it had before; a number of one agency and the name of another is a mistake."""
    holders = dict(OrganisationNumber.objects.values_list("number", "agency__name_nb"))
    names = {name.casefold(): name for name in Agency.objects.values_list("name_nb", flat=True)}
    names |= {was.casefold(): now for was, now in FormerName.objects.values_list("name_nb", "agency__name_nb")}
    for row in rows:
        named = names.get(row.name.casefold(), "")
        by_number = {holders[number] for number in row.facts[NUMBERS] if number in holders}
        for other in sorted(by_number - {named}):
            row.reasons.append(_("Nummeret hører til %(agency)s.") % {"agency": other})
        row.known = named


def refuse_doubles(rows):
    names = Counter(row.name.casefold() for row in rows if row.name)
    numbers = Counter(number for row in rows for number in row.facts[NUMBERS])
    for row in rows:
        if names[row.name.casefold()] > 1:
            row.reasons.append(_("Navnet står på flere rader."))
        if any(numbers[number] > 1 for number in row.facts[NUMBERS]):
            row.reasons.append(_("Organisasjonsnummeret står på flere rader."))


def refuse_unknown_places(rows):
    known = {name.casefold() for one in ministries() for name in one}
    own = [row for row in rows if row.facts["kind"] == Agency.Kind.MINISTRY]
    known |= {row.cells[column].casefold() for row in own for column in (NAME, NYNORSK, SHORT)}
    counties = {name.casefold() for name in County.objects.values_list("name", flat=True)}
    for row in rows:
        if row.cells[MINISTRY] and row.cells[MINISTRY].casefold() not in known:
            row.reasons.append(_("Vi kjenner ikke departementet «%(name)s».") % {"name": row.cells[MINISTRY][:80]})
        if row.cells[COUNTY] and row.cells[COUNTY].casefold() not in counties:
            row.reasons.append(_("Vi kjenner ikke fylket «%(name)s».") % {"name": row.cells[COUNTY][:80]})


def ministries():
    return Agency.objects.filter(kind=Agency.Kind.MINISTRY).values_list("name_nb", "name_nn", "short")
