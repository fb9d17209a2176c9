"""Who is told what about postings? A file for each subject."""

from . import approval, deadlines, owning

__all__ = ["approval", "deadlines", "owning"]
