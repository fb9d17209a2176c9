"""Which words is a joined word made of? The cheapest division into words that the dictionary's own joined words use."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .exceptions import PARTS
from .joining import SHORTEST, first_of, last_of, rank
from .lexicon import HEAD, TAIL, lexicon

DEAREST_KNOWN = 9.6  # nats for each part; beyond it a word of the dictionary is taken to be one word
DEAREST_NEW = 15.0
NEVER_SEEN = 13.3  # nats for a form that no word of the dictionary has in this place
SHORT_IS_DEAR = 1.5  # three letters are found in many words by chance
SHORTEST_JOINED = 7
ANOTHER_PART = 2.0  # nats: of two divisions that cost the same, the one with fewer parts
MOST_PARTS = 4
LONGEST = 60


class Part(NamedTuple):
    """`word[start:end]` is how the part stands in the joined word, `lemma` what it is a form of."""

    start: int
    end: int
    lemma: str


class Division(NamedTuple):
    cost: float
    parts: tuple[Part, ...]


@lru_cache(10_000)
def parts_of(word: str) -> tuple[Part, ...]:
    """The smallest parts of a joined word, in order; empty for a word that is not joined."""
    if len(word) > LONGEST:
        return ()
    lemma = citation_of(word)
    if lemma != word:
        return stretched(parts_of(lemma), lemma, word)
    if word in PARTS:
        return placed(word, PARTS[word])
    division = divided(word, MOST_PARTS)
    return tuple(smallest(division)) if division and is_likely(word, division) else ()


def citation_of(form):
    """The form that is divided in the place of an inflected one."""
    readings = lexicon().readings(form)
    if form in PARTS or not readings or any(reading.is_citation for reading in readings):
        return form
    return min(readings, key=lambda reading: rank(reading, form)).lemma


def stretched(parts, lemma, form) -> tuple[Part, ...]:
    """The parts of `lemma` as they stand in `form`: only the end of the last one differs."""
    if not parts or form[: parts[-1].start] != lemma[: parts[-1].start]:
        return ()
    return (*parts[:-1], parts[-1]._replace(end=len(form)))


def is_likely(word, division):
    dearest = DEAREST_KNOWN if lexicon().readings(word) else DEAREST_NEW
    return division.cost <= dearest * len(division.parts)


def smallest(division) -> Iterator[Part]:
    """A part may itself be joined: rådgiver is råd and giver wherever it stands."""
    for start, end, lemma in division.parts:
        inner = parts_of(lemma) if len(lemma) >= SHORTEST_JOINED else ()
        if inner and inner[-1].start < end - start:
            ends = [*(start + part.end for part in inner[:-1]), end]
            yield from (Part(start + part.start, stop, part.lemma) for part, stop in zip(inner, ends, strict=True))
        else:
            yield Part(start, end, lemma)


@lru_cache(10_000)
def divided(word: str, most: int) -> Division | None:
    """The cheapest way to see `word` as two to `most` words."""
    ways = (way for place in range(SHORTEST, len(word) - SHORTEST + 1) for way in ways_at(word, place, most))
    return min(ways, key=lambda way: way.cost, default=None)


def ways_at(word, place, most) -> Iterator[Division]:
    head, rest = word[:place], word[place:]
    first = first_of(lexicon().readings, head)
    if not first:
        return
    part, cost = Part(0, place, canonical(first)), cost_of(HEAD, head)
    if last := last_of(lexicon().readings, rest):
        yield Division(cost + cost_of(TAIL, last), (part, Part(place, len(word), last)))
    if most > 2 and (more := divided(rest, most - 1)):
        moved = (Part(place + start, place + end, lemma) for start, end, lemma in more.parts)
        yield Division(cost + more.cost + ANOTHER_PART, (part, *moved))


def canonical(word):
    """veg is a name of the article vei."""
    lemmas = [reading.lemma for reading in lexicon().readings(word) if reading.is_citation and reading.kind in "NA"]
    return word if word in lemmas or not lemmas else min(lemmas)


def cost_of(place, form):
    known = lexicon().cost(place, form)
    return (NEVER_SEEN if known is None else known) + (SHORT_IS_DEAR if len(form) == SHORTEST else 0)


def placed(word, lemmas) -> tuple[Part, ...]:
    """The parts in order, each from where its lemma begins to where the next one does."""
    starts, at = [], 0
    if not lemmas:
        return ()
    for lemma in lemmas:
        at = max(word.find(lemma, at), at)
        starts.append(at)
        at += len(lemma)
    ends = [*starts[1:], len(word)]
    return tuple(Part(start, end, lemma) for start, end, lemma in zip(starts, ends, lemmas, strict=True))
