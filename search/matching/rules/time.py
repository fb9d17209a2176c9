"""How much of the wanted period is the person free? Works on one pair and on columns of numbers alike."""

import numpy as np

from ..weights import CREDIT, UNKNOWN

EVER = 10_000_000  # a day that never comes
A_MONTH = 3_044  # days of a hundred months
SLACK = 92  # days that a start may slide when it can be agreed
USUAL = 91  # days of a stay whose length is not stated


def window(starts, months, flexible):
    """(earliest day, latest day, days of a stay) of a posting; None when it does not say when."""
    earliest, latest = starts
    if earliest is None and latest is None:
        return None
    earliest = latest if earliest is None else earliest
    latest = earliest if latest is None else max(latest, earliest)
    least = next((number for number in months if number), None)
    days = max(least * A_MONTH // 10_000, 1) if least else USUAL
    return earliest, latest + (SLACK if flexible else 0), days


def free(available):
    """(first day, day after the last, whether she has said)."""
    first, last = available
    return (0 if first is None else first), (EVER if last is None else last + 1), available != (None, None)


def covered(window, free):
    """Days of the stay that she is there, when it begins as well as it can for her."""
    (earliest, latest, days), (first, after, _known) = window, free
    start = np.minimum(np.maximum(first, earliest), latest)
    there = np.minimum(start + days, after) - np.maximum(start, first)
    return np.minimum(np.maximum(there, 0), days)


def may_be_there(days, free):
    """`days` of the stay are covered. At least one, or she has not said."""
    return (free[2] == 0) | (days > 0)


def credit(days, window, free):
    return np.where(free[2], days * CREDIT // window[2], UNKNOWN)
