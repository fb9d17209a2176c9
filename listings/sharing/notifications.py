"""Who is told when a posting stands openly, and when it no longer does? The agency's other publishers."""

from django.dispatch import receiver
from django.utils import timezone

from listings.agencies.models import Membership
from portal.access.roles import Role
from portal.notifications.outbox import tell

from .signals import posting_shared, posting_unshared, sharing_turned_off


def publishers_of(agency):
    return Membership.objects.active().of(agency).with_role(Role.PUBLISHER).people()


@receiver(posting_shared)
def say_shared(share, by, **kwargs):
    tell_others("posting_shared", share, by, share.shared_at)


@receiver(posting_unshared)
def say_unshared(share, by, **kwargs):
    tell_others("posting_unshared", share, by, share.withdrawn_at)


@receiver(sharing_turned_off)
def say_turned_off(agency, **kwargs):
    """Once for the agency, however many postings it was."""
    at = timezone.now().isoformat()
    for person in publishers_of(agency):
        key = f"sharing_turned_off:{agency.pk}:{at}:{person.pk}"
        tell(kind="sharing_turned_off", key=key, person=person, context={"agency": agency.short}, agency=agency)


def tell_others(kind, share, by, at):
    """Not to who did it; each time it happens."""
    posting = share.posting
    facts = {
        "id": posting.pk,
        "title": posting.title,
        "agency": posting.agency.short,
        "name": by.name if by else "",
        "why": share.ending,
    }
    for person in publishers_of(posting.agency):
        if person != by:
            key = f"{kind}:{share.pk}:{at.isoformat()}:{person.pk}"
            tell(kind=kind, key=key, person=person, context=facts, agency=posting.agency)
