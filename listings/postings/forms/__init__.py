"""Which forms make up the guided way to a posting?"""

from .need import NeedForm
from .skills import SkillsForm
from .start import StartForm
from .terms import TermsForm

__all__ = ["NeedForm", "SkillsForm", "StartForm", "TermsForm"]
