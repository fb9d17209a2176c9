"""Which things that happened become facts? Each kind is one function here, and is gathered by the night."""

from . import approvals, effects, exchanges, interest, outcomes, postings, stories, use

__all__ = ["approvals", "effects", "exchanges", "interest", "outcomes", "postings", "stories", "use"]
