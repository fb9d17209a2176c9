"""Where does nobody go on: a place without an agreement, a draft, or words that were sent to be read?

What is sent to be signed has its own reminders (reminding.py).
"""

from django.db.models import Exists, OuterRef
from django.utils import timezone

from listings.applications.models import Application
from listings.applications.status import Stage

from . import signals
from .limits import REMINDED_TO_GO_ON
from .models import Agreement
from .reminding import A_WEEK
from .status import Status

UNFINISHED = frozenset({Status.DRAFT, Status.REVIEW})


def remind_of_stalled(now=None):
    """How many. Once in each of the first weeks; nobody is told twice of the same week."""
    now = now or timezone.now()
    written = [(one, week_of(one, now)) for one in unfinished(now)]
    places = [(one, week_of(one, now)) for one in places_without(now)]
    for agreement, week in written:
        signals.agreement_stalled.send(sender=Agreement, agreement=agreement, week=week)
    for application, week in places:
        signals.place_stalled.send(sender=Agreement, application=application, week=week)
    return len(written) + len(places)


def unfinished(now):
    rows = stalled(Agreement.objects.filter(status__in=UNFINISHED), now).with_people()
    return [one for one in rows if one.are_both_in]


def places_without(now):
    """Whoever said yes to a place, and has no agreement; one that was cancelled is not missed."""
    made = Agreement.objects.filter(application=OuterRef("pk")).exclude(status=Status.DECLINED)
    rows = stalled(Application.objects.filter(~Exists(made), status=Stage.ACCEPTED), now).with_facts()
    return [one for one in rows if one.posting.agency.is_active and one.home_agency.is_active]


def stalled(rows, now):
    """For a week or more, and not for longer than anybody is reminded."""
    return rows.filter(changed_at__lte=now - A_WEEK, changed_at__gt=now - (REMINDED_TO_GO_ON + 1) * A_WEEK)


def week_of(row, now):
    return (now - row.changed_at) // A_WEEK
