"""What is a check, and what does it find?"""

from collections.abc import Callable
from dataclasses import dataclass

from ..models import Agency

MOST_SHOWN = 50
"""Of each check; the number tells how many there are."""


@dataclass(frozen=True)
class Finding:
    """`detail` says what, where the check's own sentence does not; `url` leads to where it is put right."""

    agency: Agency
    url: str
    detail: str = ""


@dataclass(frozen=True)
class Check:
    """`find()` gives findings, and asks the database as often for many as for few."""

    code: str
    order: int
    label: str
    text: str
    find: Callable


@dataclass(frozen=True)
class Seen:
    check: Check
    number: int
    shown: list[Finding]


CHECKS: list[Check] = []


def register_check(check):
    CHECKS.append(check)
    CHECKS.sort(key=lambda row: row.order)


def look_over():
    """What each check finds now, also those that find nothing."""
    for check in CHECKS:
        found = list(check.find())
        yield Seen(check, len(found), found[:MOST_SHOWN])
