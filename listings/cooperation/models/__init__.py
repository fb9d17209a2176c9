"""What does the app keep? Cooperation agreements, what was proposed, and who agreed to which words."""

from .cooperation import Cooperation, CooperationEvent
from .paper import AgreedPaper
from .proposal import Acceptance, Proposal

__all__ = ["Acceptance", "AgreedPaper", "Cooperation", "CooperationEvent", "Proposal"]
