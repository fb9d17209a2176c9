"""Who is told when a posting waits for a second pair of eyes, gets its yes, or comes back?"""

from django.dispatch import receiver

from listings.agencies.models import Membership
from portal.access.roles import Role
from portal.access.rules import Action, can
from portal.notifications.outbox import tell

from .signals import posting_approved, posting_sent_back, posting_submitted


@receiver(posting_submitted)
def ask_for_approval(posting, by, **kwargs):
    for person in those_who_may_approve(posting):
        if person != by:
            tell_about("posting_submitted", posting, person, by)


@receiver(posting_approved)
def say_approved(posting, by, **kwargs):
    answer("posting_approved", posting, by)


@receiver(posting_sent_back)
def say_sent_back(posting, by, **kwargs):
    answer("posting_sent_back", posting, by)


def those_who_may_approve(posting):
    places = Membership.objects.active().of(posting.agency).with_role(Role.ADMINISTRATOR).select_related("user")
    return [place.user for place in places if can(place.user, Action.PUBLISH_POSTING, posting)]


def answer(kind, posting, by):
    """To who asked; not to one who answers herself."""
    asker = posting.submitted_by or posting.created_by
    if asker and asker != by:
        tell_about(kind, posting, asker, by)


def tell_about(kind, posting, person, by):
    """Once in each round of approval, which begins when it is sent."""
    facts = {
        "id": posting.pk,
        "title": posting.draft_title,
        "agency": posting.agency.short,
        "name": by.name if by else "",
    }
    tell(kind=kind, key=f"{kind}:{posting.pk}:{posting.submitted_at}:{person.pk}", person=person, context=facts)
