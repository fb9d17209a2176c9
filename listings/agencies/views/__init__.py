from .adding import AddAgency
from .closing import Close, Suspend
from .getting_started import GettingStarted
from .identity import Identity
from .importing import Import
from .invitations import Invitation
from .look import Look
from .merging import Merge
from .moving import MovePeople
from .names import Names
from .people import Deputy, EndMembership, LetIn, MembershipPage, People
from .quality import Quality
from .rules import Rules
from .standing import Standing
from .stylesheets import draft_stylesheet, stylesheet
from .terms import Terms

__all__ = [
    "AddAgency",
    "Close",
    "Deputy",
    "EndMembership",
    "GettingStarted",
    "Identity",
    "Import",
    "Invitation",
    "LetIn",
    "Look",
    "Merge",
    "MovePeople",
    "Names",
    "MembershipPage",
    "People",
    "Quality",
    "Rules",
    "Standing",
    "Suspend",
    "Terms",
    "draft_stylesheet",
    "stylesheet",
]
