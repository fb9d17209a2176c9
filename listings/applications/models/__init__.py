"""What does the app keep? Interest and its steps, invitations, and what an agency writes beside its candidates."""

from .application import POSTING_OVER, Application
from .asking import AskedAgain
from .beside import CandidateNote, CandidateTag
from .invitation import AskedNoMore, Invitation
from .steps import StageChange
from .template import AnswerTemplate

__all__ = [
    "POSTING_OVER",
    "AnswerTemplate",
    "Application",
    "AskedAgain",
    "AskedNoMore",
    "CandidateNote",
    "CandidateTag",
    "Invitation",
    "StageChange",
]
