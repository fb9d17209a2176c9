"""Does a text say something that a profile should not: health, union, belief, pay?

The words stand in data/private_words.csv; one that ends with a star stands for all words that begin so. They are
warned about and never refused: somebody who works with health law writes about health.
"""

import csv
from functools import cache
from pathlib import Path

from listings.vocabulary.words import normal

WORDS = Path(__file__).parent / "data" / "private_words.csv"
ANY = "*"


def find_private_words(text):
    """As they stand in the text, each once."""
    found = {}
    for token in text.split():
        word = token.strip(".,;:!?()«»\"'")
        if any(means(word, known) for known in known_words()):
            found.setdefault(normal(word), word)
    return list(found.values())


def means(word, known):
    word = normal(word)
    return word.startswith(known[:-1]) if known.endswith(ANY) else word == known


@cache
def known_words():
    with WORDS.open(encoding="utf-8", newline="") as file:
        return [row["word"] for row in csv.DictReader(file, delimiter=";")]
