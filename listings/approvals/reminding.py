"""Whom does a question wait for? They are reminded, and what has not come to an answer in time ends. Links that were
sent are put away."""

from .actions import expire, remind
from .leading import put_sent_links_away


def tend(now=None):
    """How many were reminded, and how many ended. Can be repeated: nobody is reminded twice of the same."""
    put_sent_links_away(now)
    return remind(now=now), expire(now=now)
