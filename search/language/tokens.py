"""Where do words begin and end in a text?"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

LONGEST_WORD = 100  # Elasticsearch splits tokens over 255 characters without a word
SOFT_HYPHEN = "\u00ad"

# Letters and digits, each with its accents; + # . - inside, and + # at the end: C++, C#, GIS-analyse, 12.30
SIGN = r"[^\W_][\u0300-\u036f\u00ad]*"
WORD = re.compile(rf"(?:{SIGN})+(?:[+#.\-]+(?:{SIGN})+)*[+#]*")
JOINT = re.compile(r"[.\-]+")
PIECE = re.compile(r"[^.\-]+")


class Token(NamedTuple):
    """A word and its place: `text[start:end]` is how it was written, `word` how it is compared."""

    start: int
    end: int
    word: str

    @property
    def is_as_written(self) -> bool:
        """Whether places in `word` are places in the text."""
        return len(self.word) == self.end - self.start


def tokens(text: str) -> Iterator[Token]:
    """The words of `text` in reading order."""
    for found in WORD.finditer(text):
        if word := folded(found.group()):
            yield Token(found.start(), found.end(), word)


def folded(word: str) -> str:
    """How a word is compared: without case and soft hyphens, each letter one character where Unicode has one."""
    plain = unicodedata.normalize("NFC", word.replace(SOFT_HYPHEN, "")).casefold()
    return unicodedata.normalize("NFC", plain)[:LONGEST_WORD]
