"""What do the tests of the chain do to write in it, and to find what they wrote?"""

import datetime

import time_machine

from portal.foundation.audit import record
from portal.privacy.chain.linking import link_all
from portal.privacy.models import Head

NOVEMBER = datetime.datetime(2026, 11, 10, 12, tzinfo=datetime.UTC)


def happen(person, times=1, at=NOVEMBER):
    with time_machine.travel(at, tick=False):
        for time in range(times):
            record(person, "person.tested", by=person, time=time)
        link_all()


def number(log, last):
    """Counted from the end: 0 is the newest."""
    return log.get(number=Head.objects.get().last_number - last)
