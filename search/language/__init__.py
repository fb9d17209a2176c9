"""Which words does a text hold, in the form that both engines store and both are asked for?"""

from .analysis import Asked, Group, Related, asked, parts, version, words
from .lexicon import is_there
from .marking import pieces

__all__ = ["Asked", "Group", "Related", "asked", "is_there", "parts", "pieces", "version", "words"]
