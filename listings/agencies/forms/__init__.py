"""What do people write about agencies in the portal?"""

from .agency import NewAgencyForm
from .identity import IdentityForm
from .look import LookForm
from .merging import MergeForm, TargetForm
from .moving import MoveForm
from .names import NamesForm
from .people import DeputyForm, LetInForm, RolesForm
from .rules import RulesForm
from .terms import TermsForm

__all__ = [
    "DeputyForm",
    "IdentityForm",
    "LetInForm",
    "LookForm",
    "MergeForm",
    "MoveForm",
    "NamesForm",
    "NewAgencyForm",
    "RolesForm",
    "RulesForm",
    "TargetForm",
    "TermsForm",
]
