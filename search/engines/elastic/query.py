"""How is a question put to Elasticsearch? Audience, text and what narrows everything in the query, other choices in the
post filter."""

from collections.abc import Iterable

from elasticsearch_dsl import Q, Search

from ...criteria import Sort
from ...narrowing import away, narrowers
from ..base import Question
from .counts import counts
from .narrow import Narrowed, passing
from .words import words


def search_for(question: Question, waiting: Iterable[int]) -> Search:
    """`waiting` are the ids of changed things this index has not heard of yet: they are left out."""
    narrowed = Narrowed.of(question)
    search = Search().query(asked(question, waiting, narrowed.everywhere))
    if narrowed.apart:
        search = search.post_filter(narrowed.hits)
    search = search.sort(*order(question)).source(False)
    tells_tiers = bool(question.criteria.text)  # also when the hits come in another order
    return search.extra(track_total_hits=True, track_scores=tells_tiers, aggs=counts(question.catalogue, narrowed))


def total_of(question: Question, waiting: Iterable[int]) -> Search:
    """Only how many hits there are."""
    chosen = map(passing, narrowers(question.criteria, question.catalogue).values())
    return Search().query(asked(question, waiting, chosen)).extra(size=0, track_total_hits=True)


def asked(question, waiting, chosen):
    absent = [*left_out(waiting), passing(away(question.today))]
    return Q("bool", filter=[open_to(question.audience), *chosen], must=text(question), must_not=absent)


def open_to(audience):
    """Whole as it is for all who may find the same, so that Elasticsearch may keep it."""
    return Q(
        "bool",
        filter=[Q("term", live=True), Q("terms", audience=sorted(audience.required))],
        must_not=[Q("terms", hidden_from=sorted(audience.excluded)), Q("terms", owner=sorted(audience.closed))],
    )


def left_out(waiting):
    return [Q("terms", object_id=sorted(waiting))] if waiting else []


def text(question):
    if asked := question.words:
        return words(asked)
    return [Q("match_none")] if question.criteria.text else []


def order(question: Question):
    """Without words, everything is as near."""
    nearest = ["_score"] if question.criteria.sort is Sort.RELEVANCE and question.criteria.text else []
    return [*nearest, *map(key, question.order), "object_id"]


def key(name):
    return {f"order.{name}": {"order": "asc", "unmapped_type": "long"}}
