"""Which words does a text hold, in the form that both engines store and both are asked for?"""

from .analysis import VERSION, parts, words

__all__ = ["VERSION", "parts", "words"]
