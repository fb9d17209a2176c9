"""What is a person told who is let in? That she is, or that she must answer."""

import uuid

from portal.notifications.outbox import tell

from .models import Membership


def welcome(membership, by):
    """Her own agency has let her in, and she only has to come; to others she must answer."""
    person, agency = membership.user, membership.agency
    belongs_elsewhere = Membership.objects.active().filter(user=person).exists()
    comes_by_itself = agency.has_address(person.email) and not belongs_elsewhere
    tell_her(membership, by, "let_in" if comes_by_itself else "invited")


def tell_her(membership, by, kind):
    agency = membership.agency
    context = {"agency": agency.name_nb, "agency_nn": agency.name_nn, "slug": agency.slug, "by": by.name}
    tell(person=membership.user, kind=kind, key=f"{kind}:{uuid.uuid4()}", context=context)
