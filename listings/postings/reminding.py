"""Which postings does the calendar say something about: a deadline that comes near, a question that waits?"""

from datetime import datetime, time, timedelta

from portal.foundation.clock import OSLO, oslo_today

from .actions import ask_outcome
from .models import Outcome, PostingPage
from .models.outcome import Result
from .notifications.deadlines import remind_of_deadline
from .status import OPEN, TELLS_OUTCOME, Status

WEEK, DAY = 7, 1
ASKED_AFTER, ASKED_AGAIN_AFTER = timedelta(days=30), timedelta(days=14)
"""The agency has so long for its candidates after a deadline; and so long to answer before it is asked again."""


def remind(today=None):
    """How many deadlines were near. A day on which this did not run is made up for by the next."""
    today = today or oslo_today()
    near = PostingPage.objects.filter(status__in=OPEN, deadline__range=(today, today + timedelta(days=WEEK)))
    reminded = [posting for posting in near.select_related("agency") if reminds(posting, today)]
    return len(reminded)


def reminds(posting, today):
    left = (posting.deadline - today).days
    if out_for(posting) <= (DAY if left <= DAY else WEEK):
        return False
    remind_of_deadline(posting, {0: "today", DAY: "day"}.get(left, "week"))
    return True


def out_for(posting):
    """From its publication to its deadline, in days: who has just chosen a near deadline, knows."""
    return (posting.deadline - posting.published_at.astimezone(OSLO).date()).days


def ask(today=None):
    """How many were asked how it went, now or once more."""
    today = today or oslo_today()
    return sum(ask_outcome(posting=posting) for posting in to_ask(today)) + sum(
        ask_outcome(posting=outcome.posting, again=True) for outcome in to_ask_again(today)
    )


def to_ask(today):
    over = PostingPage.objects.filter(status=Status.EXPIRED, deadline__lte=today - ASKED_AFTER)
    return over.filter(outcome=None).select_related("agency")


def to_ask_again(today):
    long_ago = datetime.combine(today, time.max, tzinfo=OSLO) - ASKED_AGAIN_AFTER
    waiting = Outcome.objects.filter(asked_at__lte=long_ago, reminded_at=None, posting__status__in=TELLS_OUTCOME)
    return waiting.filter(result__in=("", Result.OPEN)).select_related("posting__agency")
