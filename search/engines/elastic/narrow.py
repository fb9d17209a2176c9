"""How is a choice put to Elasticsearch, and which choices narrow all that is counted?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from elasticsearch_dsl import Q

from ...criteria import Joins
from ...narrowing import Counting, Narrower, counting, narrowers
from ..base import Question


@dataclass(frozen=True)
class Narrowed:
    """The `choices` of a question, and what each facet counts by its name. A count leaves out one choice at most."""

    choices: Mapping[str, Narrower]
    counted: Mapping[str, Counting]

    @classmethod
    def of(cls, question: Question) -> "Narrowed":
        criteria, catalogue = question.criteria, question.catalogue
        choices = narrowers(criteria, catalogue)
        counted = {facet.name: counting(criteria, catalogue, facet, choices) for facet in catalogue.facets}
        return cls(choices, counted)

    @cached_property
    def apart(self) -> list[Narrower]:
        """What some count leaves out. All else narrows whatever is asked."""
        everywhere = [set(counted.others) for counted in self.counted.values()]
        return [one for one in self.choices.values() if not all(one in others for others in everywhere)]

    @property
    def everywhere(self) -> Iterable:
        """Lets through what is a hit, or that some count counts: it misses none of the choices, or one of those."""
        yield from (passing(one) for one in self.choices.values() if one not in self.apart)
        if len(self.apart) > 1:
            yield Q("bool", should=[*map(passing, self.apart)], minimum_should_match=len(self.apart) - 1)

    @property
    def hits(self):
        """Of what `everywhere` lets through, the hits."""
        return all_of(map(passing, self.apart))

    def others(self, name: str):
        """Of what `everywhere` lets through, what the facet counts; None when it counts the hits."""
        others = [one for one in self.apart if one in self.counted[name].others]
        return None if len(others) == len(self.apart) else all_of(map(passing, others))


def all_of(queries):
    queries = list(queries)
    return Q("bool", filter=queries) if queries else Q("match_all")


def passing(one: Narrower):
    return Q(let_through(one))


def let_through(one: Narrower) -> dict:
    if one.spans:
        return {"bool": {"should": [overlap(one.field, span) for span in one.spans]}}
    if one.joins is Joins.ALL:
        return {"bool": {"filter": [{"term": {f"terms.{one.field}": value}} for value in one.values]}}
    return {"terms": {f"terms.{one.field}": list(one.values)}}


def overlap(field, span) -> dict:
    """It begins before the span ends, and ends after the span begins."""
    begins, ends = {f"low.{field}": {"lte": span.high}}, {f"high.{field}": {"gte": span.low}}
    return {"bool": {"filter": [{"range": begins}, {"range": ends}]}}
