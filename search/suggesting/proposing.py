"""Did she mean another word? Asked when a search finds little; said as a link, never done in silence."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from ..criteria import Criteria, Sort
from ..engines.base import Question
from ..engines.choosing import totals as totals_of
from ..language import words
from ..language.compounds import parts_of
from ..language.lexicon import lexicon
from ..language.tokens import Token, tokens
from ..results import Results, Tier
from .counting import Totals, counted
from .lexis import Candidate, Lexis
from .remembering import lexis

FEW = 2
MOST_TRIED = 4
MOST_SAID = 2
MUCH_FURTHER = 0.5
MOST_WORDS = 8
SHORTEST_HALF = 3


class Way(NamedTuple):
    """Another way to write what was written, and how far it is from it."""

    text: str
    distance: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """Other words for the same search, and how many hits they have."""

    way: Way
    criteria: Criteria
    total: int

    @property
    def text(self) -> str:
        return self.way.text


def proposals(question: Question, results: Results, totals: Totals = totals_of) -> list[Proposal]:
    """The nearest first; those alone that find more than what was written. The choices stay where that finds something,
    else they go. `totals` counts many searches of the question's person at once."""
    criteria, found = question.criteria, hits_of_the_words(results)
    if not criteria.text or criteria.page > 1 or found > FEW or are_elsewhere(criteria, results):
        return []
    ways = list(ways_to_write(criteria.text, lexis(), found_nothing=not results.total))[:MOST_TRIED]
    if not ways or the_choices_find_nothing(question, results, totals):
        return []
    pairs = [(replace(criteria, text=way.text), Criteria(way.text)) for way in ways]
    numbers = counted(question, pairs, totals)
    said = [Proposal(way, other, total) for way, (other, total) in zip(ways, numbers, strict=True) if total > found]
    return [proposal for proposal in said if proposal.way.distance <= said[0].way.distance + MUCH_FURTHER][:MOST_SAID]


def the_choices_find_nothing(question, results, totals) -> bool:
    """Whether the words alone find enough: then they are right."""
    if results.total or not question.criteria.choices:
        return False
    [alone] = totals(question, [Criteria(question.criteria.text)])
    return alone > FEW


def are_elsewhere(criteria: Criteria, results: Results) -> bool:
    """In another order than the nearest first, those that hold the words may stand on any page."""
    return criteria.sort is not Sort.RELEVANCE and results.total > len(results.hits)


def hits_of_the_words(results: Results) -> int:
    """Those that hold the words themselves. Hits by parts and by related words do not say that a word was meant."""
    return sum(hit.tier >= Tier.BODY for hit in results.hits)


def ways_to_write(text: str, known: Lexis, *, found_nothing: bool) -> Iterable[Way]:
    """The likeliest first. A word that is known is left alone unless nothing was found at all."""
    asked = list(tokens(text))[:MOST_WORDS]
    ways = [*together(text, asked, known.knows)] or [
        *strange_words_changed(text, asked, partial(alternatives, known, found_nothing), known.knows),
        *together(text, asked, parts_of),
    ]
    if found_nothing and not ways:
        ways = [*known_word_changed(text, asked, known)]
    return first_of_each(way for way in ways if way.text != text)


def first_of_each(ways: Iterable[Way]) -> Iterable[Way]:
    """Without those that only inflect what stands before them."""
    found: dict[tuple[str, ...], Way] = {}
    for way in ways:
        found.setdefault(tuple(words(way.text)), way)
    return found.values()


def strange_words_changed(text, asked: Sequence[Token], others: Callable, is_known: Callable) -> Iterator[Way]:
    """Every strange word by what is nearest; then the first of them by the next best."""
    meant = {token: others(token.word) for token in asked if not is_known(token.word)}
    meant = {token: found for token, found in meant.items() if found}
    if meant:
        first, nearest = next(iter(meant)), {token: found[0] for token, found in meant.items()}
        yield from (written(text, nearest | {first: candidate}) for candidate in meant[first])


def alternatives(known: Lexis, found_nothing: bool, word) -> list[Candidate]:
    """A joined word that finds something by its parts is not two words."""
    return known.meant(word) or [Candidate(1, two) for two in (apart(word) if found_nothing else ())]


def apart(word) -> list[str]:
    """Two words of the dictionary that stand as one: offentligforvaltning."""
    halves = [(word[:at], word[at:]) for at in range(SHORTEST_HALF, len(word) - SHORTEST_HALF + 1)]
    return [f"{head} {tail}" for head, tail in halves if lexicon().readings(head) and lexicon().readings(tail)]


def together(text, asked: Sequence[Token], is_word: Callable[[str], object]) -> Iterator[Way]:
    """saks behandler, pros jekt: two words side by side that are one."""
    for one, other in pairwise(asked):
        if is_word(word := one.word + other.word):
            yield Way(f"{text[: one.start]}{word}{text[other.end :]}", 1)


def known_word_changed(text, asked: Sequence[Token], known: Lexis) -> Iterator[Way]:
    for token in asked:
        if known.knows(token.word):
            yield from (written(text, {token: candidate}) for candidate in known.meant(token.word)[:MOST_TRIED])


def written(text: str, instead: Mapping[Token, Candidate]) -> Way:
    """The text with other words in the places of some; all else stands as it was written."""
    for token in sorted(instead, reverse=True):
        text = text[: token.start] + instead[token].word + text[token.end :]
    return Way(text, sum(candidate.distance for candidate in instead.values()))
