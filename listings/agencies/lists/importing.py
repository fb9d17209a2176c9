"""How does a file become agencies? All of it or nothing, and only as it was shown."""

from django.db import transaction

from listings.vocabulary.models import County
from portal.access.rules import Action, require

from ..actions import create_agency
from ..models import Agency
from .columns import COUNTY, DOMAINS, MINISTRY, NUMBERS
from .plan import NEW, ministries, plan_of


@transaction.atomic
def import_agencies(*, text, by, shown):
    """`shown` is the digest of the plan that was said yes to. Gives the plan that was carried out."""
    require(by, Action.ADD_AGENCY)
    plan = plan_of(text)
    plan.require_shown(shown)
    counties = {county.name.casefold(): county for county in County.objects.all()}
    for row in sorted(plan.of(NEW), key=lambda row: row.facts["kind"] != Agency.Kind.MINISTRY):
        ministry = ministry_named(row.cells[MINISTRY])
        county = counties.get(row.cells[COUNTY].casefold())
        facts = {name: value for name, value in row.facts.items() if name not in (NUMBERS, DOMAINS)}
        found = {"numbers": row.facts[NUMBERS], "domains": row.facts[DOMAINS]}
        create_agency(by=by, ministry=ministry, county=county, **found, **facts)
    return plan


def ministry_named(name):
    wanted = name.casefold()
    named = next((names for names in ministries() if wanted in {one.casefold() for one in names}), None)
    return named and Agency.objects.get(name_nb=named[0]) if wanted else None
