"""How much is there of everything after the search? Said in one place, and shrunk for a run that only tries it."""

from dataclasses import dataclass

PEOPLE = 20_000
POSTINGS = 5_000
APPLICATIONS = 50_000
APPROVALS = 15_000
AGREEMENTS = 20_000
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
    crowd: int = CROWD
    busy: int = BUSY

    @classmethod
    def shrunk(cls, times: int):
        """The whole divided by so much; the crowd and the busy person no less than what fills a page."""
        whole = cls()
        many = {name: getattr(whole, name) // times for name in ("people", "postings", "applications")}
        many |= {name: getattr(whole, name) // times for name in ("approvals", "agreements")}
        return cls(**many, crowd=max(CROWD // times, 60), busy=max(BUSY // times, 25)) if times > 1 else whole
