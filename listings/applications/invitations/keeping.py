"""Which invitations does the calendar remind of, and which does it delete at last?"""

from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import TruncDate
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import OSLO, oslo_today
from portal.foundation.retention import register_rule

from ..actions.invitations_over import forget_invitation, remind_of_invitation
from ..models import Application, Invitation
from .limits import KEPT, REMINDED_BEFORE
from .status import State


def remind():
    """How many were reminded of. A day on which this did not run is made up for by the next."""
    return sum(remind_of_invitation(invitation=one) for one in running_out())


def running_out():
    """Not those who were asked within the last days before the end: they have just been told."""
    waiting = Invitation.objects.answerable().without_interest()
    soon = waiting.filter(reminded_at=None, reply_by__lte=oslo_today() + REMINDED_BEFORE)
    asked_on = TruncDate("asked_at", tzinfo=OSLO)
    return list(soon.annotate(asked_on=asked_on).filter(asked_on__lt=F("reply_by") - REMINDED_BEFORE))


def long_over(now):
    """What became interest goes after the interest does."""
    long_ago = now - KEPT
    over = Q(changed_at__lt=long_ago) | Q(status=State.OPEN, reply_by__lt=long_ago.astimezone(OSLO).date())
    interest = Application.objects.filter(posting=OuterRef("posting"), person=OuterRef("person"))
    return Invitation.objects.filter(over).exclude(Q(status=State.ACCEPTED) & Exists(interest))


def forget(now):
    found = list(long_over(now).with_facts())
    for invitation in found:
        forget_invitation(invitation=invitation)
    return len(found)


register_rule(
    "applications.invitations",
    _("Invitasjoner slettes et halvt år etter at de var over, hvis de ikke ble til en interessemelding"),
    rows=long_over,
    carry_out=forget,
)
