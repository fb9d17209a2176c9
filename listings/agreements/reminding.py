"""Which signatures have been waited for so long that somebody should be reminded?"""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from . import signals
from .actions.ending import lapse_amendments
from .limits import DRAFT_LEFT, REMINDED_TO_SIGN, UNSIGNED_LEFT
from .models import Agreement, Amendment
from .progress import missing_parties
from .status import AmendmentStatus, Status

A_WEEK = timedelta(days=7)


def waiting():
    """Agreements, and those that hold and have a change, that are sent to be signed."""
    changes = Q(status=Status.IN_FORCE, amendments__status=AmendmentStatus.TO_SIGN)
    return Agreement.objects.filter(Q(status=Status.TO_SIGN) | changes).distinct().with_people()


def sent_at(agreement):
    """When the parties were asked; each signature that comes makes the rest wait from then."""
    amendment = agreement.amendment
    given = [one.at for one in agreement.signatures.all() if one.voided_at is None]
    return max([amendment.changed_at if amendment else agreement.changed_at, *given])


def remind(now=None):
    """How many agreements. Once in each of the first weeks; nobody is told twice of the same week."""
    now, number = now or timezone.now(), 0
    for agreement in waiting():
        since = sent_at(agreement)
        week = (now - since) // A_WEEK
        if agreement.are_both_in and 1 <= week <= REMINDED_TO_SIGN:
            missing = missing_parties(agreement)
            facts = {"agreement": agreement, "parties": missing, "since": since, "week": week}
            signals.signature_missing.send(sender=Agreement, **facts)
            number += 1
    return number


def lapse(now=None):
    """How many changes that nobody went on with."""
    now = now or timezone.now()
    drafts = Q(status=AmendmentStatus.DRAFT, changed_at__lte=now - DRAFT_LEFT)
    unsigned = Q(status=AmendmentStatus.TO_SIGN, changed_at__lte=now - UNSIGNED_LEFT)
    return lapse_amendments(rows=Amendment.objects.filter(drafts | unsigned))
