"""What does the app keep? Interest, its steps and talks, invitations, and what an agency writes beside candidates."""

from .application import POSTING_OVER, Application
from .asking import AskedAgain
from .beside import CandidateNote, CandidateTag
from .draft import InterestDraft
from .invitation import AskedNoMore, Invitation
from .steps import StageChange
from .talk import Talk
from .template import AnswerTemplate

__all__ = [
    "POSTING_OVER",
    "AnswerTemplate",
    "Application",
    "AskedAgain",
    "AskedNoMore",
    "CandidateNote",
    "CandidateTag",
    "InterestDraft",
    "Invitation",
    "StageChange",
    "Talk",
]
