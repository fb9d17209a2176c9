from .competence import PostingCompetence
from .posting import PostingPage, PostingQuerySet
from .proposed import ProposedWord
from .text import PostingText

__all__ = ["PostingCompetence", "PostingPage", "PostingQuerySet", "PostingText", "ProposedWord"]
