from .competence import PostingCompetence
from .defaults import PostingDefaults
from .posting import PostingPage, PostingQuerySet
from .text import PostingText

__all__ = ["PostingCompetence", "PostingDefaults", "PostingPage", "PostingQuerySet", "PostingText"]
