"""What does a person keep: searches with their news, and postings she has marked?"""

from .favourite import Favourite
from .hit import Change, Hit
from .search import SavedSearch

__all__ = ["Change", "Favourite", "Hit", "SavedSearch"]
