"""Which competences do a person's own words name? Labels and synonyms of the shared vocabulary, found in her text.

A word counts as named when it stands in the text as it is, or with an ordinary Norwegian ending («arkivet»,
«vedtakene»). Nothing is guessed beyond that, and nothing is chosen for her.
"""

import re

from listings.vocabulary.models import Competence, by_label
from listings.vocabulary.words import normal

MOST = 8
SHORTEST = 3
"""Shorter words and abbreviations mean too many things."""
ENDINGS = ("", "en", "et", "a", "er", "ar", "ene", "ane", "e", "n", "r", "ne", "t", "s")
SIGN = re.compile(r"[\w+#]+")


def suggest(text, taken=frozenset()):
    """Those that are not in `taken` (keys), in the order of their labels; of many those with the longest words."""
    tokens = words_of(text)
    if not tokens:
        return []
    offered = [one for one in Competence.objects.offered() if one.pk not in taken]
    named = [(length, one) for one in offered if (length := named_by(one, tokens))]
    named.sort(key=lambda pair: -pair[0])
    return by_label([one for _length, one in named[:MOST]])


def named_by(competence, tokens):
    """The length of the longest of its words that the text holds; 0 when there is none."""
    return max((len(word) for word in competence.all_words if stands_in(words_of(word), tokens)), default=0)


def stands_in(phrase, tokens):
    if sum(map(len, phrase)) < SHORTEST:
        return False
    spans = range(len(tokens) - len(phrase) + 1)
    return any(all(is_form_of(*pair) for pair in zip(tokens[start:], phrase, strict=False)) for start in spans)


def is_form_of(token, word):
    return token.startswith(word) and token[len(word) :] in ENDINGS


def words_of(text):
    return SIGN.findall(normal(text))
