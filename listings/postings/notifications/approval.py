"""Who is told when a posting waits for a second pair of eyes, gets its yes, or comes back?"""

from django.dispatch import receiver

from ..approving import those_who_may_approve
from ..messages.approval import SAID
from ..signals import posting_approved, posting_sent_back, posting_submitted
from .telling import named, tell_about


@receiver(posting_submitted)
def ask_for_approval(posting, by, comment="", **kwargs):
    for person in those_who_may_approve(posting):
        if person != by:
            in_this_round("posting_submitted", posting, person, by, comment)


@receiver(posting_approved)
def say_approved(posting, by, **kwargs):
    answer("posting_approved", posting, by)


@receiver(posting_sent_back)
def say_sent_back(posting, by, comment="", **kwargs):
    answer("posting_sent_back", posting, by, comment)


def answer(kind, posting, by, comment=""):
    """To who asked; not to one who answers herself."""
    asker = posting.submitted_by or posting.created_by
    if asker and asker != by:
        in_this_round(kind, posting, asker, by, comment)


def in_this_round(kind, posting, person, by, comment):
    """Once in each round of approval, which begins when it is sent."""
    said = {"comment": comment.strip(), "said": SAID if comment.strip() else ""}
    tell_about(kind, posting, person, posting.submitted_at, name=named(by), **said)
