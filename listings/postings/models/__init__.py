from .approval import ApprovalNote
from .competence import PostingCompetence
from .defaults import PostingDefaults
from .outcome import Outcome
from .owning import CoOwner
from .posting import PostingPage, PostingQuerySet
from .proposed import ProposedWord
from .template import PostingTemplate
from .text import PostingText

__all__ = [
    "ApprovalNote",
    "CoOwner",
    "Outcome",
    "PostingCompetence",
    "PostingDefaults",
    "PostingPage",
    "PostingQuerySet",
    "PostingTemplate",
    "PostingText",
    "ProposedWord",
]
