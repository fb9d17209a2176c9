"""Which agreements are over and not archived by an agency, and when is it asked to do it?"""

from django.utils import timezone

from .. import signals
from ..limits import ASKED_TO_ARCHIVE, MADE_UP_FOR
from ..models import Agreement
from ..progress import unarchived_sides
from ..status import Event

ENDS = (Event.COMPLETE, Event.CANCEL)


def ask(now=None):
    """How many times an agency was asked, also where it had been already. Nobody is told twice of the same turn."""
    now, number = now or timezone.now(), 0
    for turn, after in ASKED_TO_ARCHIVE.items():
        for agreement in ended_between(now - after - MADE_UP_FOR, now - after):
            for side in unarchived_sides(agreement):
                signals.archiving_missing.send(sender=Agreement, agreement=agreement, side=side, turn=turn)
                number += 1
    return number


def ended_between(earliest, latest):
    """Those that held. By when it was said that they were over; what was said later of how it went, counts not."""
    rows = Agreement.objects.held_and_over().filter(
        history__event__in=ENDS, history__at__gt=earliest, history__at__lte=latest
    )
    return rows.with_facts().prefetch_related("archivings")
