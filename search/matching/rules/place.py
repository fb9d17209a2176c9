"""Can the person work where the work is? Works on one pair and on columns of numbers alike."""

from typing import NamedTuple

import numpy as np

from ..weights import CREDIT, UNKNOWN

NOWHERE = -1
ONSITE, HYBRID, REMOTE = range(3)
WORKPLACES = {"onsite": ONSITE, "hybrid": HYBRID, "remote": REMOTE}
WANTED, NEAR = 800, 600  # she says she can work in the county; she lives in it
PARTLY_HOME, NOT_DIGITAL = 400, 300


class Work(NamedTuple):
    municipality: int
    county: int
    bit: int  # of the county
    workplace: int


class Home(NamedTuple):
    municipality: int
    county: int
    wanted: int  # bits of counties
    remote: bool
    known: bool


def work_of_posting(posting):
    where = posting.county
    return Work(number(posting.municipality), number(where), bit(where), WORKPLACES[posting.workplace])


def home_of(person):
    wanted = sum(bit(county) for county in person.regions)
    wanted = EVERYWHERE if person.whole_country else wanted
    known = bool(wanted or person.remote) or person.municipality is not None or person.county is not None
    return Home(number(person.municipality), number(person.county), wanted, person.remote, known)


EVERYWHERE = (1 << 62) - 1


def number(code):
    return NOWHERE if code is None else code


def bit(county):
    return 0 if county is None else 1 << county


def credit(work, home):
    lives_there = (home.municipality == work.municipality) & (work.municipality != NOWHERE)
    lives_near = (home.county == work.county) & (work.county != NOWHERE)
    found = np.where(lives_near, NEAR, 0)
    found = np.where((home.wanted & work.bit) != 0, WANTED, found)
    found = np.where(lives_there, CREDIT, found)
    from_home = np.where(work.workplace == REMOTE, CREDIT, np.where(work.workplace == HYBRID, PARTLY_HOME, 0))
    found = np.maximum(found, np.where(home.remote, from_home, np.where(work.workplace == REMOTE, NOT_DIGITAL, 0)))
    return np.where(home.known, found, UNKNOWN)
