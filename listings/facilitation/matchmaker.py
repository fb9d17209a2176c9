"""Who knows how well people and postings fit? Whoever registers here; without one the facilitator looks for herself."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

LOOKED_AT = 50


@dataclass(frozen=True)
class Fit:
    """`thing` is a profile or a posting. `parts` and `sentence` explain, as a match does elsewhere. `has_any`: of what
    is asked for."""

    thing: object
    has_any: bool
    parts: tuple[str, ...]
    sentence: str
    missing: str = ""


class Matchmaker(Protocol):
    def people_for(self, posting, by) -> Iterable[Fit]:
        """All whom `by` may see and suggest for it, the best first; one loads as many as one takes."""

    def postings_for(self, profile) -> Iterable[Fit]:
        """What the person may see and has not answered, the best first."""

    def few_fitting(self, postings, by, enough) -> dict[int, int]:
        """Key of each posting that fewer than `enough` fit → how many do."""


_matchmakers: list[Matchmaker] = []


def register_matchmaker(matchmaker):
    """`matchmaker`: what answers as a Matchmaker; a module will do."""
    _matchmakers[:] = [matchmaker]
    return matchmaker


def people_for(posting, by):
    return best(_matchmakers[0].people_for(posting, by)) if _matchmakers else []


def postings_for(profile):
    return best(_matchmakers[0].postings_for(profile)) if _matchmakers else []


def best(found):
    """Of the first that come, those who have some of what is asked for."""
    return [fit for fit in islice(found, LOOKED_AT) if fit.has_any]


def few_fitting(postings, by, enough):
    return _matchmakers[0].few_fitting(postings, by, enough) if _matchmakers else {}
