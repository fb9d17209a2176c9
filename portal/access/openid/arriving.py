"""Whose account is it that a provider has shown in, and where does she belong now?

Returns the row that ties the account to the provider, None when she must first show which account is hers, as must
whoever has a second factor, and raises Refused when there is no way in.
"""

from allauth.socialaccount.models import SocialAccount
from django.db import transaction

from portal.foundation.admission import employers_of, has_place_by, is_brought_by, is_vouched_for

from ..actions import take_in
from ..models import User
from ..second_factor.showing import has_one
from .configuration import provider_named
from .refusals import NO_ORGANISATION, ONLY_LISTED, SHUT, TAKEN, UNKNOWN, Refused
from .tying import follow_claims, tie, untie


@transaction.atomic
def arrive(identity):
    known = SocialAccount.objects.filter(provider=identity.provider, uid=identity.key).select_related("user").first()
    if known:
        return known if still_holds(known, identity) else None
    require_open(identity)
    if identity.is_verified and identity.address and is_vouched_for(identity.numbers, identity.address):
        person = owner_of(identity)
        return None if has_one(person) else tie(person, identity)
    return None


def still_holds(known, identity):
    """The provider of one agency opens the account of somebody who belongs there, and no longer; she may then have
    got roles elsewhere, which it has no say in."""
    person = known.user
    if not person.is_active:
        return True
    follow_claims(person, identity)
    if provider_named(identity.provider).organisation.number and not has_place_by(person, identity.numbers):
        untie(known)
        return False
    return True


def require_open(identity):
    """A newcomer comes in when one of the agencies that are named is in."""
    if not identity.numbers:
        raise Refused(NO_ORGANISATION)
    employers = employers_of(identity.numbers)
    if not employers:
        raise Refused(UNKNOWN)
    if not any(employer.is_active for employer in employers):
        raise Refused(SHUT, agency=employers[0].name)


def owner_of(identity):
    """The account of the address, which the provider vouches for; a new one where the agency takes everybody."""
    person = User.objects.filter(email__iexact=identity.address).first()
    if person is None:
        if not is_brought_by(identity.numbers, identity.address):
            raise Refused(ONLY_LISTED, agency=employers_of(identity.numbers)[0].name)
        return take_in(address=identity.address)
    if person.is_demo or not person.is_active:
        raise Refused(TAKEN)
    return person
