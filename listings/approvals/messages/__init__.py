"""Which messages are there about a question to a manager? Never with what anybody wrote: that stays in the portal."""

from . import to_agency, to_manager, to_person

__all__ = ["to_agency", "to_manager", "to_person"]
