from .competence import PostingCompetence
from .posting import PostingPage, PostingQuerySet

__all__ = ["PostingCompetence", "PostingPage", "PostingQuerySet"]
