"""Which messages are there about postings? A file for each subject."""

from . import approval, deadlines, owning

__all__ = ["approval", "deadlines", "owning"]
