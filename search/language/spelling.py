"""How else is a word written, without our keys or in an old name? ö and oe for ø, ä and ae for æ, aa for å."""

import unicodedata

from .lexicon import lexicon

LETTERS = str.maketrans({"ö": "ø", "ä": "æ"})
PAIRS = (("aa", "å"), ("oe", "ø"), ("ae", "æ"))
OURS = {"å", "ø", "æ"}


def other_spelling(word: str) -> str | None:
    """The word in our letters and without foreign accents, when that is another word."""
    written = "".join(map(without_accent, word.translate(LETTERS)))
    if not lexicon().readings(written):
        for pair, letter in PAIRS:
            written = written.replace(pair, letter)
    return written if written != word else None


def without_accent(letter):
    return letter if letter in OURS else unicodedata.normalize("NFD", letter)[0]
