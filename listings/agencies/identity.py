"""By which numbers and domains is an agency known? Each that comes or goes is recorded."""

from django.db import transaction

from portal.foundation.audit import record

from .models import EmailDomain, OrganisationNumber


@transaction.atomic
def add_to_identity(agency, *, numbers=(), domains=(), by=None):
    """What it has already, and a number that is another's, stays as it is."""
    domains = [domain.lower() for domain in domains]
    taken = set(OrganisationNumber.objects.filter(number__in=numbers).values_list("number", flat=True))
    known = set(agency.domains.filter(domain__in=domains).values_list("domain", flat=True))
    for number in dict.fromkeys(numbers):
        if number not in taken:
            agency.organisation_numbers.create(number=number)
            _note(agency, "agency.number_added", by, number=number)
    for domain in dict.fromkeys(domains):
        if domain not in known:
            EmailDomain.objects.create(agency=agency, domain=domain)
            _note(agency, "agency.domain_added", by, domain=domain)


@transaction.atomic
def take_from_identity(agency, *, numbers=(), domains=(), by=None):
    for row in agency.organisation_numbers.filter(number__in=numbers):
        row.delete()
        _note(agency, "agency.number_removed", by, number=row.number)
    for row in agency.domains.filter(domain__in=domains):
        row.delete()
        _note(agency, "agency.domain_removed", by, domain=row.domain)


def _note(agency, event, by, **facts):
    record(agency, event, by=by, agency=str(agency.public_id), **facts)
