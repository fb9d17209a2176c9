"""Which words are there, and which of them did somebody mean who wrote another?

Known are the words that agencies share, those of everybody's titles as they are written, and those that documents for
everybody are found by. What only some may find is left out."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from string import ascii_lowercase
from typing import NamedTuple

from ..audience import ALL
from ..engines.database import storing
from ..language import nynorsk
from ..language.compounds import parts_of
from ..language.joining import first_of, last_of
from ..language.lexicon import lexicon
from ..language.tokens import tokens
from . import writing
from .entries import Entry, open_titles

LETTERS = (*ascii_lowercase, "æ", "ø", "å")
KINDS = ("posting", "story", "agency")  # what agencies and editors have written
UNSAID = ("profile",)  # what people have written about themselves is proposed to nobody
SHORTEST_PART = 4
LONGEST = 40


class Candidate(NamedTuple):
    """The lowest `distance` is the nearest; `times` tells how common the word is, 0 for one of the dictionary alone."""

    distance: float
    word: str
    times: int = 0


class Lexis:
    def __init__(self, times: Mapping[str, int]):
        """How often each word is used."""
        self.times = Counter(
            {word: often for word, often in times.items() if writing.mistakes_in(word) and word.isalpha()}
        )
        self.words = list(self.times)
        self.sounds = [writing.sound(word) for word in self.words]

    def knows(self, word: str) -> bool:
        return word in self.times or bool(lexicon().readings(word)) or bool(nynorsk.as_bokmal(word))

    def meant(self, word: str) -> list[Candidate]:
        """The nearest first. Of joined words that nobody has written, the part that is wrong is put right."""
        if not writing.mistakes_in(word) or len(word) > LONGEST:
            return []
        found = self.alone(word) or [*self.of_dictionary(word, nynorsk.ruled)]
        if not found and not parts_of(word):
            found = [*self.joined(word)]
        best: dict[str, Candidate] = {}
        for candidate in sorted(found, key=lambda one: (one.distance, -one.times)):
            best.setdefault(candidate.word, candidate)
        return [candidate for candidate in best.values() if candidate.word != word]

    def alone(self, word: str) -> list[Candidate]:
        return [*self.near(word), *self.of_dictionary(word, is_form)]

    def near(self, word: str) -> Iterator[Candidate]:
        most, sound = writing.mistakes_in(word), writing.sound(word)
        for place, mistakes in writing.near(word, self.words, writing.MOST_BY_SOUND):
            is_alike = self.sounds[place] == sound
            if mistakes <= most or is_alike:
                yield self.candidate(word, place, mistakes - is_alike / 2)

    def candidate(self, word, place, distance):
        """Few mistake the first letter."""
        found = self.words[place]
        return Candidate(distance + (found[0] != word[0]) / 4, found, self.times[found])

    def of_dictionary(self, word: str, knows: Callable[[str], object]) -> Iterator[Candidate]:
        """Words with one letter more, less or other, which covers inflected forms that nobody has written yet."""
        for other in one_letter_from(word):
            if len(other) >= writing.SHORTEST and knows(other):
                is_alike = writing.sound(other) == writing.sound(word)
                yield Candidate(1 - is_alike / 2 + (other[0] != word[0]) / 4, other, self.times[other])

    def joined(self, word: str) -> Iterator[Candidate]:
        for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
            head, tail = word[:at], word[at:]
            if first_of(lexicon().readings, head):
                yield from (one._replace(word=head + one.word) for one in self.alone(tail))
            if last_of(lexicon().readings, tail):
                yield from (one._replace(word=one.word + tail) for one in self.alone(head))


def is_form(word: str) -> bool:
    """Whether the dictionary has it, in bokmål or among the nynorsk words."""
    return word in nynorsk.table() or bool(lexicon().readings(word))


def one_letter_from(word: str) -> set[str]:
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    fewer = {head + tail[1:] for head, tail in halves if tail}
    moved = {head + tail[1] + tail[0] + tail[2:] for head, tail in halves if len(tail) > 1}
    other = {head + letter + tail[1:] for head, tail in halves if tail for letter in LETTERS}
    more = {head + letter + tail for head, tail in halves for letter in LETTERS}
    return (fewer | moved | other | more) - {word}


def lexis_of(shared: Iterable[Entry]) -> Lexis:
    times = Counter([*of_names(shared), *of_open_titles()])
    for kind in KINDS:
        times.update(storing.times_of_words(kind, ALL))
    return Lexis(times)


def of_names(entries):
    for entry in entries:
        for name in entry.all_names:
            yield from (token.word for token in tokens(name))


def of_open_titles():
    for title in open_titles():
        yield from (token.word for token in tokens(title))
