"""Who is told that others answer for a posting, or that nobody does?"""

from django.dispatch import receiver

from listings.agencies.models import Membership
from listings.agencies.signals import member_changed
from portal.foundation.clock import oslo_today
from portal.notifications.outbox import tell

from ..models import PostingPage
from ..owners import writers_of
from ..signals import owners_changed
from ..status import ENDED
from .telling import named, tell_about


@receiver(owners_changed)
def say_who_answers(posting, by, before, owner, joined, **kwargs):
    said = {person: "co_owner" for person in joined}
    if owner != before:
        said |= {before: "relieved"} if before else {}
        said[owner] = "owner"
    for person, how in said.items():
        if person != by:
            moment = posting.co_owners.count(), owner.pk, before and before.pk, oslo_today()
            tell_about("posting_ownership", posting, person, f"{how}:{moment}", name=named(by), how=how)


@receiver(member_changed)
def say_that_nobody_answers(membership, **kwargs):
    """Somebody writes for the agency no more: the administrators hear of what she leaves behind."""
    agency, person = membership.agency, membership.user
    if writers_of(agency).filter(pk=person.pk).exists():
        return
    left = PostingPage.objects.of(agency).filter(owner=person).exclude(status__in=ENDED).count()
    if left:
        context = {"name": str(person), "agency": agency.short, "number": left}
        for boss in Membership.objects.administrators_of(agency).people():
            key = f"postings_without_owner:{membership.pk}:{oslo_today()}:{boss.pk}"
            tell(kind="postings_without_owner", key=key, person=boss, context=context, agency=agency)
