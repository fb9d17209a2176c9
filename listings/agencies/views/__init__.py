from .adding import AddAgency
from .look import Look
from .people import EndMembership, LetIn, MembershipPage, People
from .standing import Standing
from .stylesheets import draft_stylesheet, stylesheet

__all__ = [
    "AddAgency",
    "EndMembership",
    "LetIn",
    "Look",
    "MembershipPage",
    "People",
    "Standing",
    "draft_stylesheet",
    "stylesheet",
]
