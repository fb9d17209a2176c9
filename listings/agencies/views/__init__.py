from .adding import AddAgency
from .closing import Close
from .getting_started import GettingStarted
from .identity import Identity
from .invitations import Invitation
from .look import Look
from .people import EndMembership, LetIn, MembershipPage, People
from .quality import Quality
from .rules import Rules
from .standing import Standing
from .stylesheets import draft_stylesheet, stylesheet

__all__ = [
    "AddAgency",
    "Close",
    "EndMembership",
    "GettingStarted",
    "Identity",
    "Invitation",
    "LetIn",
    "Look",
    "MembershipPage",
    "People",
    "Quality",
    "Rules",
    "Standing",
    "draft_stylesheet",
    "stylesheet",
]
