"""How does an agency come to be, with all that it needs, at once?

Asks nobody's leave: the verb `create_agency` does, and commands are run by those who run the portal.
"""

from django.db import transaction
from django.db.models import Q

from portal.foundation.audit import record

from .furnishing import furnish
from .identity import add_to_identity
from .models import Agency
from .names import free_slug, is_taken
from .status import AGENCY_LIFECYCLE, SHUT, AgencyStatus


@transaction.atomic
def found_agency(*, numbers=(), domains=(), by=None, **facts):
    """The agency of that number or bokmål name; made if there is none. `facts` are fields of Agency.

    It is active from the moment it has an organisation number (settled: it may be missing until then).
    """
    agency = known_agency(numbers, facts["name_nb"]) or _new(facts, by)
    if agency.status in SHUT:
        return agency
    add_to_identity(agency, numbers=numbers, domains=domains, by=by)
    furnish(agency)
    if agency.status == AgencyStatus.PREPARING and agency.organisation_numbers.exists():
        _activate(agency, by)
    return agency


def known_agency(numbers, name_nb):
    return Agency.objects.filter(Q(organisation_numbers__number__in=numbers) | Q(name_nb=name_nb)).first()


def _new(facts, by):
    facts.setdefault("short", facts["name_nb"])
    slug = free_slug((facts["short"], facts["name_nb"]), is_taken)
    agency = Agency.objects.create(slug=slug, **facts)
    record(agency, "agency.created", by=by, agency=str(agency.public_id))
    return agency


def _activate(agency, by):
    AGENCY_LIFECYCLE.activate(agency)
    agency.save(update_fields=["status"])
    record(agency, "agency.activated", by=by, agency=str(agency.public_id))
