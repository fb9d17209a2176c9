"""How much may one person keep?"""

from datetime import timedelta

from portal.foundation.clock import oslo_today

MOST_SEARCHES = 30
MOST_FAVOURITES = 200
MOST_COMPARED = 3
MOST_ASKED = 50  # boxes ticked on a page of favourites, before the first few are chosen

LASTS = timedelta(days=183)
LONGEST = timedelta(days=366)
TOLD_BEFORE = timedelta(days=14)
KEPT_AFTER = timedelta(days=90)
"""So long a search that has ended can still be renewed; then it is deleted."""
MARK_KEPT = timedelta(days=365)
CLOSES_SOON = timedelta(days=7)


def in_half_a_year():
    return oslo_today() + LASTS


def at_most():
    return oslo_today() + LONGEST
