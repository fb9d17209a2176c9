"""Who sends a mail just now, and how far has it come? Each step is one conditional write, so that only one wins.

waiting → claimed → handing over → sent. A worker that ends while it is claimed has sent nothing, so another takes
it. One that ends while it hands over may or may not have been heard: nobody sends that again by itself.
"""

import uuid
from datetime import timedelta

from django.utils import timezone

from .models import Mail
from .status import Reason, State

LEASE = timedelta(minutes=10)
WAITS = (1, 2, 5, 10, 20, 40, 60, 120)
"""Minutes until the next try; the last one is repeated, so that a day's outage is over two hours after its end."""
MOST_TRIES = 55
"""Between four and five days."""


class ClaimIsLost(Exception):
    """Somebody else has this mail now: this worker was away for too long."""


def claim(pk):
    """The mail, ours for a while; None when it is not there to be taken."""
    now = timezone.now()
    mine = {"state": State.CLAIMED, "claim": uuid.uuid4(), "claimed_until": now + LEASE}
    if not Mail.objects.due(now).filter(pk=pk).update(**mine):
        return None
    return Mail.objects.select_related("person").filter(pk=pk, claim=mine["claim"]).first()


def step(mail, *, to, **facts):
    """Whether the mail was still ours to move."""
    ours = Mail.objects.filter(pk=mail.pk, claim=mail.claim, state__in=(State.CLAIMED, State.HANDING_OVER))
    return bool(ours.update(state=to, **facts))


def begin_handing_over(mail):
    ours = Mail.objects.filter(pk=mail.pk, claim=mail.claim, state=State.CLAIMED)
    if not ours.update(state=State.HANDING_OVER, claimed_until=timezone.now() + LEASE):
        raise ClaimIsLost


def mark_sent(mail):
    """Also when somebody has found it interrupted meanwhile: now it is known."""
    ours = Mail.objects.filter(pk=mail.pk, claim=mail.claim, state__in=(State.HANDING_OVER, State.UNCERTAIN))
    ours.update(state=State.SENT, sent_at=timezone.now(), reason="", answer=None)


def mark_stopped(mail):
    step(mail, to=State.STOPPED)


def mark_uncertain(mail):
    step(mail, to=State.UNCERTAIN, reason=Reason.NO_ANSWER)


def put_off(mail, reason, answer=None):
    tries = mail.tries + 1
    facts = {"tries": tries, "reason": reason, "answer": answer, "next_try_at": timezone.now() + wait_after(tries)}
    step(mail, to=State.FAILED if tries >= MOST_TRIES else State.WAITING, **facts)


def wait_after(tries):
    return timedelta(minutes=WAITS[min(tries, len(WAITS)) - 1])


def settle_interrupted():
    """What a worker was handing over when it ended; gives how many."""
    return Mail.objects.interrupted().update(state=State.UNCERTAIN, reason=Reason.INTERRUPTED)
