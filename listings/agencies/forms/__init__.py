"""What do people write about agencies in the portal?"""

from .agency import NewAgencyForm
from .look import LookForm
from .people import LetInForm, RolesForm
from .rules import RulesForm

__all__ = ["LetInForm", "LookForm", "NewAgencyForm", "RolesForm", "RulesForm"]
