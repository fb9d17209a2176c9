from .merging import merge_terms
from .proposals import accept, decline, merge_into, propose
from .terms import Overtaken, add_term, bring_back, change_term, retire

__all__ = [
    "Overtaken",
    "accept",
    "add_term",
    "bring_back",
    "change_term",
    "decline",
    "merge_into",
    "merge_terms",
    "propose",
    "retire",
]
