"""Which messages are there about an agreement? To its parties, to one of the agencies, to those who are left when it is
gone, to the manager for whom a word was given, and where nobody goes on."""

from . import taken_back, to_agency, to_manager, to_parties, to_those_left, unfinished

__all__ = ["taken_back", "to_agency", "to_manager", "to_parties", "to_those_left", "unfinished"]
