"""Which figures are there? Each is declared once, with what exactly is counted and what it does not say."""

from . import effects, exchanges, outcomes, postings, use

__all__ = ["effects", "exchanges", "outcomes", "postings", "use"]
