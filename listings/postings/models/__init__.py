from .competence import PostingCompetence
from .posting import PostingPage, PostingQuerySet
from .text import PostingText

__all__ = ["PostingCompetence", "PostingPage", "PostingQuerySet", "PostingText"]
