"""How are the words of the documents found? In an inverted index that each process keeps beside its columns."""

from .finding import TextFound
from .inverted import Inverted
from .reading import Reading

__all__ = ["Inverted", "Reading", "TextFound"]
