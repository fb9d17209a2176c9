from .approval import ApprovalNote
from .competence import PostingCompetence
from .outcome import Outcome
from .owning import CoOwner
from .posting import PostingPage, PostingQuerySet
from .template import PostingTemplate
from .text import PostingText

__all__ = [
    "ApprovalNote",
    "CoOwner",
    "Outcome",
    "PostingCompetence",
    "PostingPage",
    "PostingQuerySet",
    "PostingTemplate",
    "PostingText",
]
