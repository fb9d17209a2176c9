"""What does the facilitator work with?"""

from .mark import Mark
from .outsider import Outsider
from .sign_up import SignUp, SignUpCompetence
from .suggestion import Side, Suggestion
from .wish import Wish

__all__ = ["Mark", "Outsider", "Side", "SignUp", "SignUpCompetence", "Suggestion", "Wish"]
