"""How long does an invitation stand, how many may an agency send, and how long is it kept?"""

from datetime import timedelta

from portal.foundation.clock import oslo_today

USUAL, LONGEST = timedelta(days=14), timedelta(days=90)
TOMORROW = timedelta(days=1)
REMINDED_BEFORE = timedelta(days=3)
A_DAY = 30
MOST_TIMES = 2
"""That one person is asked about one posting, when the first was taken back or ended with the posting."""
MESSAGE = 1500
KEPT = timedelta(days=183)
"""After it was over, as long as interest that came to nothing."""


def earliest_reply():
    return oslo_today() + TOMORROW


def latest_reply(posting):
    """The posting's deadline, when it has one."""
    longest = oslo_today() + LONGEST
    return min(posting.deadline, longest) if posting.deadline else longest


def usual_reply(posting):
    return min(oslo_today() + USUAL, latest_reply(posting))
