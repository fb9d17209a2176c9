"""What does the app keep? What is to be done in an exchange and has been, the midway talk, and agencies' plans."""

from .checklist import AgencyLine, HiddenLine, Item
from .midway import MidwayTalk
from .plan import ExchangePlan, PlanCompetence

__all__ = ["AgencyLine", "ExchangePlan", "HiddenLine", "Item", "MidwayTalk", "PlanCompetence"]
