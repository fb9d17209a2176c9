"""How much is there of everything after the search? Said in one place, and shrunk for a run that only tries it."""

from dataclasses import dataclass, fields

PEOPLE = 20_000
POSTINGS = 5_000
APPLICATIONS = 50_000
APPROVALS = 15_000
AGREEMENTS = 20_000
COOPERATIONS = 1_000
REQUESTS = 3_000
MISSED = 40_000
"""Rows of searches that found nothing: so many wordings on so many days."""
TOLD = 2_000
OPENINGS = 400
HEAVY = 0.05
"""One agency has this share of everything; the others share the rest, the larger ones more."""
CROWD = 300
"""So many candidates has one of its postings."""
BUSY = 40
"""So many interests has the person who has most, and half as many agreements."""


@dataclass(frozen=True)
class Sizes:
    people: int = PEOPLE
    postings: int = POSTINGS
    applications: int = APPLICATIONS
    approvals: int = APPROVALS
    agreements: int = AGREEMENTS
    cooperations: int = COOPERATIONS
    requests: int = REQUESTS
    missed: int = MISSED
    told: int = TOLD
    openings: int = OPENINGS
    crowd: int = CROWD
    busy: int = BUSY

    @classmethod
    def shrunk(cls, times: int):
        """The whole divided by so much, one at the least; the crowd and the busy person no less than what fills a
        page."""
        whole = cls()
        many = {field.name: max(getattr(whole, field.name) // times, 1) for field in fields(cls)}
        least = {"crowd": max(CROWD // times, 60), "busy": max(BUSY // times, 25)}
        return cls(**(many | least)) if times > 1 else whole
