"""Sign-ups by the verb, the facilitator, and who has said what to a suggestion.

`facilitator()` belongs to an agency of her own, because she sees the postings that agencies' people see.
"""

from listings.facilitation import actions
from listings.facilitation.models import SignUp
from listings.facilitation.parties import PERSON, POSTING, SIGN_UP, Party
from portal.access.models import PortalRoleHolder
from portal.access.roles import PortalRole

from .agencies import AgencyFactory, employee, publisher


def facilitator(**fields):
    user = employee(AgencyFactory(), **fields)
    PortalRoleHolder.objects.create(user=user, role=PortalRole.FACILITATOR)
    return user


def signed_up(agency=None, *, by=None, **said):
    agency = agency or AgencyFactory()
    said = {"needs": "Noen som kan arkiv", **said}
    made = actions.sign_up(agency=agency, by=by or publisher(agency), **said)
    return SignUp.objects.with_facts().get(pk=made.pk)


def party_of(thing):
    """A sign-up, a posting, or a profile."""
    kinds = {"SignUp": SIGN_UP, "PostingPage": POSTING, "Profile": PERSON}
    return Party(kinds[type(thing).__name__], thing)


def suggested(one, other, by=None):
    return actions.suggest(one=party_of(one), other=party_of(other), by=by or facilitator())
