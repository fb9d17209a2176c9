"""How does an agency come to be, with all that it needs, at once?

Asks nobody's leave: the verb `create_agency` does, and commands are run by those who run the portal.
"""

from django.db import transaction
from django.db.models import Q

from portal.foundation.audit import record

from .furnishing import furnish
from .models import Agency, EmailDomain, OrganisationNumber
from .names import free_slug
from .status import AGENCY_LIFECYCLE, SHUT, AgencyStatus


@transaction.atomic
def found_agency(*, numbers=(), domains=(), by=None, **facts):
    """The agency of that number or bokmål name; made if there is none. `facts` are fields of Agency.

    It is active from the moment it has an organisation number (settled: it may be missing until then).
    """
    agency = _known(numbers, facts["name_nb"]) or _new(facts, by)
    if agency.status in SHUT:
        return agency
    OrganisationNumber.objects.bulk_create(
        [OrganisationNumber(agency=agency, number=number) for number in numbers], ignore_conflicts=True
    )
    EmailDomain.objects.bulk_create(
        [EmailDomain(agency=agency, domain=domain.lower()) for domain in domains], ignore_conflicts=True
    )
    furnish(agency)
    if agency.status == AgencyStatus.PREPARING and agency.organisation_numbers.exists():
        _activate(agency, by)
    return agency


def _known(numbers, name_nb):
    return Agency.objects.filter(Q(organisation_numbers__number__in=numbers) | Q(name_nb=name_nb)).first()


def _new(facts, by):
    facts.setdefault("short", facts["name_nb"])
    slug = free_slug((facts["short"], facts["name_nb"]), lambda slug: Agency.objects.filter(slug=slug).exists())
    agency = Agency.objects.create(slug=slug, **facts)
    record(agency, "agency.created", by=by, agency=str(agency.public_id))
    return agency


def _activate(agency, by):
    AGENCY_LIFECYCLE.activate(agency)
    agency.save(update_fields=["status"])
    record(agency, "agency.activated", by=by, agency=str(agency.public_id))
