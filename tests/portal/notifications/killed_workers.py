"""Workers that are killed, one at each step of a delivery; then a whole one comes and finds what they left.

    python -m tests.portal.notifications.killed_workers '{"after claim": 1, …}'

Takes the number of a mail for each step, and prints the state of each mail afterwards. A process of its own, because
a kill takes everything with it.
"""

import json
import os
import signal
import sys
from datetime import timedelta

import django

django.setup()

import time_machine  # noqa: E402
from django.db import connections  # noqa: E402
from django.utils import timezone  # noqa: E402

from portal.notifications import claiming, delivery, smtp  # noqa: E402
from portal.notifications.models import Mail  # noqa: E402

STEPS = {
    "claim": (claiming, "claim"),
    "compose": (delivery, "compose"),
    "connect": (smtp.EmailBackend, "open"),
    "hand over": (claiming, "begin_handing_over"),
    "dot": (smtp.Conversation, "send"),
    "mark": (claiming, "mark_sent"),
}


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def deadly(original, when, is_it):
    def step(*args, **kwargs):
        if when == "before" and is_it(args):
            die()
        result = original(*args, **kwargs)
        if when == "after" and is_it(args):
            die()
        return result

    return step


def kill_at(when, step):
    owner, name = STEPS[step]
    setattr(owner, name, deadly(getattr(owner, name), when, lambda args: step != "dot" or args[-1] == smtp.DOT))


def send_and_be_killed(moment, pk):
    connections.close_all()
    child = os.fork()
    if child == 0:
        kill_at(*moment.split(" ", 1))
        delivery.deliver(pk)
        os._exit(0)
    _child, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"{moment}: the worker lived on"


def main(moments):
    for moment, pk in moments.items():
        send_and_be_killed(moment, pk)
    for minutes in (11, 30):
        with time_machine.travel(timezone.now() + timedelta(minutes=minutes)):
            delivery.deliver_waiting()
    print(json.dumps({moment: Mail.objects.get(pk=pk).state for moment, pk in moments.items()}))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
