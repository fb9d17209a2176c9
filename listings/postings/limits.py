"""How long, how many, how much may a posting ask for? Settings, because the limits have changed."""

from decimal import Decimal

from django.conf import settings

TITLE = 120
LEAD = 300


def shortest_stay():
    """In months; a day is about 0.03 of one."""
    return Decimal(str(getattr(settings, "POSTING_SHORTEST_MONTHS", "0.03")))


def longest_stay():
    """In months; the longest itself is allowed."""
    return Decimal(str(getattr(settings, "POSTING_LONGEST_MONTHS", "12")))


def long_when_host_pays():
    """In months; a longer stay that the host pays for needs a legal basis in the agreement."""
    return Decimal(str(getattr(settings, "POSTING_LONG_WHEN_HOST_PAYS", "6")))


def most_competences():
    return getattr(settings, "POSTING_MOST_COMPETENCES", 8)
