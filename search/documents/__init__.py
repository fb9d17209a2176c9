"""What does the index know of a posting, a profile, a story and an agency? Row to document, as pure functions."""

from .document import Document, Key, Words, digest
from .sources import SOURCES, Source

__all__ = ["SOURCES", "Document", "Key", "Source", "Words", "digest"]
