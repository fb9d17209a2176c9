"""What else could somebody look for whose words found nothing? Each word alone, and shared words that are like them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from ..criteria import Criteria
from ..engines.base import Question
from ..engines.choosing import totals as totals_of
from ..language import words
from ..language.tokens import tokens
from .counting import Pair, Totals, counted
from .entries import is_telling
from .index import Index, Match, Place
from .remembering import index

MOST_TRIED = 8
MOST_OF_A_WORD = 3
MOST_SAID = 4
MOST_WORDS = 4
SHARED = ("kompetanse", "tema")


@dataclass(frozen=True, slots=True)
class Other:
    """Another search, and how many hits it has."""

    label: str
    criteria: Criteria
    total: int


def others(question: Question, totals: Totals = totals_of) -> list[Other]:
    """The most promising first: what shares most with what was written, and finds anything."""
    tried = list(islice(told_once(ways(question.criteria)), MOST_TRIED))
    found = zip(tried, counted(question, [pair for _label, pair in tried], totals), strict=True)
    return [Other(label, criteria, total) for (label, _pair), (criteria, total) in found if total][:MOST_SAID]


def told_once(named: Iterable[tuple[str, Pair]]) -> Iterator[tuple[str, Pair]]:
    """A word that is the name of a choice is that choice: twice the same name with two numbers tells nothing."""
    told = set()
    for label, pair in named:
        if label.casefold() not in told:
            told.add(label.casefold())
            yield label, pair


def ways(criteria: Criteria) -> Iterator[tuple[str, Pair]]:
    """(label, the search beside what is chosen and without it)."""
    telling = [token for token in tokens(criteria.text) if is_telling(token.word)][:MOST_WORDS]
    known = index()
    for token in telling:
        for match in islice(shared(known, token.word), MOST_OF_A_WORD):
            yield match.entry.label, choice(criteria, match.entry.facet, match.entry.value)
    for token in telling if len(telling) > 1 else ():
        written = criteria.text[token.start : token.end]
        yield written, (replace(criteria, text=written, page=1), Criteria(written))


def shared(known: Index, word: str) -> Iterator[Match]:
    """Competences and themes with the word in their name, in any of its forms."""
    forms = dict.fromkeys([word, words(word)[0]])
    found = [match for form in forms for match in known.matching(form)]
    near = (match for match in found if match.entry.facet in SHARED and match.place < Place.NEAR)
    yield from {(match.entry.facet, match.entry.value): match for match in near}.values()


def choice(criteria: Criteria, facet: str, value: str) -> Pair:
    beside = replace(criteria, text="", page=1)
    return beside.with_values(facet, {*criteria.of(facet), value}), Criteria(chosen={facet: frozenset([value])})
