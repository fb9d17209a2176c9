"""Which words does a text hold, in the form that both engines store and both are asked for?"""

from .analysis import Group, parts, version, words
from .lexicon import is_there
from .marking import pieces
from .question import Asked, Lightness, Related, asked, demanded, enough

__all__ = [
    "Asked",
    "Group",
    "Lightness",
    "Related",
    "asked",
    "demanded",
    "enough",
    "is_there",
    "parts",
    "pieces",
    "version",
    "words",
]
