"""Which form may come first in a joined word, and which last?"""

from collections.abc import Callable, Iterable

from .exceptions import rows
from .lexicon import Reading

Readings = Callable[[str], Iterable[Reading]]

SHORTEST = 3
SHORTEST_VERB = 5
NAMES = {"N", "A"}

# Endings that make a new word of one word (last), and what begins a word without being a part of it (first)
NEVER = {(row["place"], row["form"]) for row in rows("never_joined")}


def first_of(readings: Readings, form: str) -> str | None:
    """The word that stands first as `form`, without what links it to the next: sak for saks."""
    bare, link = form[:-1], form[-1:]
    if link == "s" and is_name(readings, bare):
        return bare
    if is_name(readings, form):
        return form
    return bare if link == "e" and is_name(readings, bare) else None


def is_name(readings: Readings, word: str) -> bool:
    """Whether `word` is the citation form of a noun or an adjective that joins."""
    if len(word) < SHORTEST or ("first", word) in NEVER:
        return False
    return any(reading.is_citation and reading.kind in NAMES for reading in readings(word))


def last_of(readings: Readings, form: str) -> str | None:
    """The lemma of what stands last as `form`; nouns before adjectives before verbs."""
    if len(form) < SHORTEST or ("last", form) in NEVER:
        return None
    found = [reading for reading in readings(form) if reading.kind in NAMES or is_long_verb(reading, form)]
    return min(found, key=lambda reading: rank(reading, form)).lemma if found else None


def is_long_verb(reading, form):
    return reading.kind == "V" and len(form) >= SHORTEST_VERB


def rank(reading: Reading, form: str):
    """The likeliest reading has the lowest: as it stands in the dictionary, then nouns, then the shortest lemma."""
    return not reading.is_citation, "XNAV".index(reading.kind), reading.lemma != form, len(reading.lemma), reading.lemma
