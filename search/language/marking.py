"""Which places in a shown text are what a question asked for? The word, or the part of a joined word."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .analysis import also_found_by, placed_parts
from .question import Asked, demanded
from .reading import read
from .tokens import tokens


class Place(NamedTuple):
    """`text[start:end]` is found by any of `tokens`."""

    start: int
    end: int
    tokens: frozenset[str]


def marks(text: str, words: Sequence[Asked]) -> list[tuple[int, int]]:
    """(start, end) of what is to be marked in `text`, in order and apart from each other."""
    places = list(places_in(text))
    found = [place for word in demanded(words) for place in found_by(word, places)]
    return list(joined(sorted({(place.start, place.end) for place in found})))


def places_in(text) -> Iterator[Place]:
    """Each word, and each part of a joined word; a part whose place is not known counts as the whole word."""
    for token in tokens(text):
        placed = placed_parts(token.word) if token.is_as_written else ()
        inside = {part.lemma for part in placed}
        whole = {*read(token.word).lemmas, *(other for other in also_found_by(token.word) if other not in inside)}
        yield Place(token.start, token.end, frozenset(whole))
        for part in placed:
            yield Place(token.start + part.start, token.start + part.end, frozenset([part.lemma]))


def found_by(word: Asked, places: Sequence[Place]) -> list[Place]:
    """By the nearest way that finds anything: the word itself, its parts together, what is near it."""
    for groups in (word.found, (word.apart,), word.near):
        if found := [place for group in groups for place in found_all(group, places)]:
            return found
    return []


def found_all(group, places) -> list[Place]:
    """All the places of all the tokens, or none when one of them is missing."""
    found = [[place for place in places if token in place.tokens] for token in group]
    return [place for some in found for place in some] if all(found) else []


def joined(places) -> Iterator[tuple[int, int]]:
    """Places that touch or overlap become one."""
    start = end = None
    for first, last in places:
        if end is not None and first <= end:
            end = max(end, last)
            continue
        if end is not None:
            yield start, end
        start, end = first, last
    if end is not None:
        yield start, end


def pieces(text: str, words: Sequence[Asked]) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is marked. Together they are the text, sign for sign."""
    found, at = [], 0
    for start, end in marks(text, words):
        found += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [(piece, is_marked) for piece, is_marked in [*found, (text[at:], False)] if piece]
