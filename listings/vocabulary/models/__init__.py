from .places import County, Municipality, Place
from .proposals import Proposal
from .terms import Competence, Quality, Term, Theme, by_label

__all__ = ["Competence", "County", "Municipality", "Place", "Proposal", "Quality", "Term", "Theme", "by_label"]
