"""Which signs can stand in a PDF? Those that have a letter; a sign without one would be a hole, and is no PDF/UA.

What has no letter (emoji, scripts that Inter lacks) becomes STAND_IN, and the document says so itself.
"""

import re
import unicodedata

from .typefaces import signs

STAND_IN = "[?]"
SOFT_HYPHEN, BREAK_HERE = "\u00ad", "\u200b"
ALIKE = str.maketrans({"\u2010": "-", "\u2011": "-", "\u202f": "\u00a0", "\t": " "})
SILENT = {"Cc", "Cf", "Cs", "Co", "Cn"}
# A word without an end, such as an address, may be broken after so many signs; hyphenation breaks those of a language.
LONG, PIECE = re.compile(r"\S{31,}"), 15


def settable(text):
    """The same words, without what steers machines, and with a stand-in for each sign that has no letter."""
    text = unicodedata.normalize("NFC", str(text)).translate(ALIKE)
    return LONG.sub(broken, "".join(map(sign_for, text)))


def sign_for(sign):
    """Without signs that turn the direction of what follows: with them a text could look like another."""
    if sign in ("\n", SOFT_HYPHEN):
        return sign
    category = unicodedata.category(sign)
    if category in SILENT or is_variation(sign):
        return ""
    if sign in signs():
        return sign
    return " " if category in ("Zs", "Zl", "Zp") else STAND_IN


def is_variation(sign):
    return "\ufe00" <= sign <= "\ufe0f"


def broken(word):
    word = word[0]
    return BREAK_HERE.join(word[start : start + PIECE] for start in range(0, len(word), PIECE))
