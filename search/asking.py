"""What did this person's search find, what could be chosen next, and what would help when nothing was found?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today

from .arrangement.arranging import arranged
from .audience import audience_of
from .criteria import Criteria, Sort
from .engines.base import Question
from .engines.choosing import find, totals
from .facets import FACETS, Catalogue, Facet
from .filters import Reading, read
from .found import FOUND
from .language import Asked
from .personal import NOBODYS, Personal, found_for, personal_to
from .related import related_to
from .results import Results

PER_PAGE = 20
A_FEW = 3
MOST_WAYS_OUT = 12


@dataclass(frozen=True, slots=True)
class Answer:
    """`whole` counts everything the person may find, so that a value at zero keeps its place among the facets. `own` is
    what there is of an order of her own."""

    question: Question
    reading: Reading
    results: Results
    whole: Results
    own: Personal = NOBODYS

    @property
    def criteria(self) -> Criteria:
        return self.question.criteria

    @property
    def kind(self) -> str:
        return self.question.kind

    @property
    def shown(self) -> tuple[Facet, ...]:
        """The facets as an editor has arranged them; only those of postings are many enough for that."""
        return arranged(self.catalogue.facets) if self.kind == "posting" else self.catalogue.facets

    @property
    def words(self) -> list[Asked]:
        return self.question.words

    @property
    def catalogue(self) -> Catalogue:
        return self.question.catalogue


@dataclass(frozen=True, slots=True)
class WayOut:
    """A narrower that can be dropped, and what that gives."""

    label: str
    criteria: Criteria
    total: int


RULED = {"posting": Action.SEARCH_POSTINGS, "profile": Action.FIND_PEOPLE}


def may_search(person, kind: str) -> bool:
    """Stories and agencies are found by everybody, each person what she may read."""
    return kind not in RULED or can(person, RULED[kind])


def ask(data: Mapping, person, kind: str = "posting") -> Answer:
    """`data` is an address's query string."""
    today = oslo_today()
    catalogue = FACETS[kind].on(today)
    reading = read(data, catalogue)
    own = personal_to(person, reading.criteria, catalogue)
    criteria = replace(reading.criteria, sort=Sort.RELEVANCE) if own.hint else reading.criteria
    question = Question(catalogue, criteria, audience_of(person), today, PER_PAGE, related_to(criteria.text))
    whole = find(question.about(Criteria(), size=0))
    return Answer(question, reading, Results() if reading.refusal else found_for(question, own.order), whole, own)


def elsewhere(answer: Answer, person) -> dict[str, Results]:
    """What the same words find among the other kinds that she may search: how many, and a few of them."""
    others = [kind for kind in FACETS if kind != answer.kind and may_search(person, kind)]
    return {} if answer.reading.refusal else {kind: find(words_alone(answer, kind)) for kind in others}


def words_alone(answer, kind):
    text = answer.criteria.text
    catalogue = Catalogue(kind, (), {}, FACETS[kind].sorts)
    return replace(answer.question, catalogue=catalogue, criteria=Criteria(text), size=A_FEW if text else 0)


def ways_out(answer: Answer) -> list[WayOut]:
    """For each thing asked for, what the search gives without it. The best first, the useless ones left out."""
    criteria = answer.criteria
    without = [(answer.catalogue.label(name, value), criteria.toggled(name, value)) for name, value in criteria.choices]
    if criteria.text and without:
        without.append((_("teksten «{text}»").format(text=criteria.text), replace(criteria, text="", page=1)))
    without = without[:MOST_WAYS_OUT]
    counted = totals(answer.question, [fewer for _label, fewer in without])
    found = [WayOut(label, fewer, total) for (label, fewer), total in zip(without, counted, strict=True)]
    return sorted((way for way in found if way.total), key=lambda way: -way.total)


def found(answer: Answer, person) -> list:
    """The rows that are the hits."""
    return FOUND[answer.kind](answer.results.ids, person)
