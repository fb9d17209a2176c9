"""What did this person's search find, what could be chosen next, and what would help when nothing was found?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from listings.agencies.models import Agency, AgencyPage
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from stories.models import StoryPage

from .audience import audience_of
from .criteria import Criteria
from .engines.base import Question
from .engines.choosing import find, totals
from .facets import FACETS, POSTING_FACETS, Catalogue
from .filters import Reading, read
from .language import Asked
from .related import related_to
from .results import Results

PER_PAGE = 20
A_FEW = 3
MOST_WAYS_OUT = 12


@dataclass(frozen=True, slots=True)
class Answer:
    """`whole` counts everything the person may find, so that a value at zero keeps its place among the facets."""

    question: Question
    reading: Reading
    results: Results
    whole: Results

    @property
    def criteria(self) -> Criteria:
        return self.question.criteria

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


def ask(data: Mapping, person) -> Answer:
    """`data` is an address's query string."""
    today = oslo_today()
    catalogue = POSTING_FACETS.on(today)
    reading = read(data, catalogue)
    near = related_to(reading.criteria.text)
    question = Question(catalogue, reading.criteria, audience_of(person), today, PER_PAGE, near)
    whole = find(question.about(Criteria(), size=0))
    return Answer(question, reading, Results() if reading.refusal else find(question), whole)


def ways_out(answer: Answer) -> list[WayOut]:
    """For each thing asked for, what the search gives without it. The best first, the useless ones left out."""
    criteria = answer.criteria
    without = [(answer.catalogue.label(name, value), criteria.toggled(name, value)) for name, value in criteria.choices]
    if criteria.text:
        without.append((_("søkeordet «{text}»").format(text=criteria.text), replace(criteria, text="", page=1)))
    without = without[:MOST_WAYS_OUT]
    counted = totals(answer.question, [fewer for _label, fewer in without])
    found = [WayOut(label, fewer, total) for (label, fewer), total in zip(without, counted, strict=True)]
    return sorted((way for way in found if way.total), key=lambda way: -way.total)


def postings_of(answer: Answer, person) -> list[PostingPage]:
    """The hits in their order, through the rule table once more."""
    rows = PostingPage.objects.visible_to(person).findable().with_facts().in_bulk(answer.results.ids)
    return [rows[object_id] for object_id in answer.results.ids if object_id in rows]


def stories_about(answer: Answer, person) -> list[StoryPage]:
    """Each story once, in the reader's written form, whichever form the words were found in."""
    ids = ids_of("story", answer)
    keys = StoryPage.objects.filter(pk__in=ids).values_list("translation_key", flat=True)
    return (
        list(StoryPage.objects.readable_by(person).filter(translation_key__in=list(keys)).with_facts()) if ids else []
    )


def agencies_about(answer: Answer) -> list[Agency]:
    """Each agency once, in the order of its nearest page."""
    ids = ids_of("agency", answer)
    owners = dict(AgencyPage.objects.filter(pk__in=ids).values_list("pk", "agency"))
    rows = Agency.objects.active().select_related("ministry").with_pages().in_bulk(owners.values())
    return [rows[key] for key in dict.fromkeys(owners[id_] for id_ in ids if id_ in owners) if key in rows]


def ids_of(kind, answer):
    """A few things of another kind that the same words find."""
    if not answer.criteria.text:
        return []
    catalogue = FACETS[kind].on(answer.question.today)
    return find(replace(answer.question, catalogue=catalogue, criteria=Criteria(answer.criteria.text), size=A_FEW)).ids
