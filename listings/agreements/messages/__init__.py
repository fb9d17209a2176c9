"""Which messages are there about an agreement? To its parties, to one of the agencies, to those who are left when it is
gone, and to the manager for whom a word was given."""

from . import taken_back, to_agency, to_manager, to_parties, to_those_left

__all__ = ["taken_back", "to_agency", "to_manager", "to_parties", "to_those_left"]
