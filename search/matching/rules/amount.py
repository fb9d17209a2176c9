"""Do the length of the stay and the percentage suit both? Works on one pair and on columns of numbers alike."""

import numpy as np

from ..weights import CREDIT, UNKNOWN

MOST = 100_000
NEAR_MONTHS, FAR_MONTHS = 100, 300  # hundredths
NEAR_PERCENT = 20


def bounds(stated):
    """(least, most, whether it is stated)."""
    least, most = stated
    return (0 if least is None else least), (MOST if most is None else most), stated != (None, None)


def gap(asked, given):
    """How far two spans are from touching; 0 when they do."""
    return np.maximum(np.maximum(asked[0] - given[1], given[0] - asked[1]), 0)


def months_credit(asked, given, is_there):
    """Nothing for who is not there at all: how long she could stay is then no help."""
    far = gap(asked, given)
    found = np.where(far <= NEAR_MONTHS, CREDIT // 2, np.where(far <= FAR_MONTHS, CREDIT // 4, 0))
    found = np.where(far == 0, CREDIT, found)
    return np.where(is_there, np.where(given[2], found, UNKNOWN), 0)


def percentage_credit(asked, given):
    far = gap((asked, asked), given)
    found = np.where(far == 0, CREDIT, np.where(far <= NEAR_PERCENT, CREDIT // 2, 0))
    return np.where(given[2], found, UNKNOWN)
