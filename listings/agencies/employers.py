"""Which agency is meant when an identity provider says where somebody works? The one with the organisation number."""

from portal.foundation.admission import Employer

from .models import Agency, Membership
from .status import AgencyStatus, MembershipStatus


def with_numbers(numbers):
    return Agency.objects.filter(organisation_numbers__number__in=numbers).distinct()


def employers(numbers):
    return [described(agency) for agency in with_numbers(numbers)]


def described(agency):
    return Employer(agency.name, agency.is_active, agency.coverage == Agency.Coverage.DOMAIN)


def brings(numbers, address):
    """An agency that has domains lets in by those; without any, the provider's word is all there is."""
    open_to_all = with_numbers(numbers).active().filter(coverage=Agency.Coverage.DOMAIN).letting_in(address)
    return any(agency.has_address(address) or not agency.domains.exists() for agency in open_to_all)


def fits(numbers, address):
    return any(agency.has_address(address) or not agency.domains.exists() for agency in with_numbers(numbers))


def has_place_by(person, numbers):
    here = Membership.objects.filter(user=person, status=MembershipStatus.ACTIVE)
    return here.filter(agency__in=with_numbers(numbers)).exists()


def vouches(numbers, address):
    """Never for a domain that several share: one of them would speak for the people of the others."""
    sharing = Agency.objects.with_domain(address.rpartition("@")[2]).exclude(status=AgencyStatus.CLOSED)
    keys = set(sharing.values_list("pk", flat=True))
    return len(keys) == 1 and with_numbers(numbers).filter(pk__in=keys).exists()
