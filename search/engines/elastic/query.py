"""How is a question put to Elasticsearch? Audience and text in the query, choices in the post filter.

The hits are counted once for all facets; a chosen facet of alternatives has a count of its own, without its choice.
The counts are written as plain mappings: as objects of the client they would take longer to make than to be answered.
"""

from collections.abc import Iterable

from elasticsearch_dsl import Q, Search

from ... import weights
from ...criteria import Joins, Sort
from ...language import demanded, enough
from ...narrowing import Counting, Narrower, counting, narrowers
from ...results import Tier
from ..base import Question

STEP = 10_000  # between two tiers; beyond what the words of the longest query can score
WEIGHED = [f"{field.name}^{field.weight}" for field in weights.FIELDS]
HITS, PLACES = "-hits", "-places"  # no facet is called so


def search_for(question: Question, waiting: Iterable[int]) -> Search:
    """`waiting` are the ids of changed things this index has not heard of yet: they are left out."""
    criteria, catalogue = question.criteria, question.catalogue
    choices = all_of(map(passing, narrowers(criteria, catalogue).values()))
    search = Search().query(asked(question, waiting)).post_filter(choices)
    search = search.sort(*order(question)).source(False)
    tells_tiers = bool(question.criteria.text)  # also when the hits come in another order
    return search.extra(track_total_hits=True, track_scores=tells_tiers, aggs=counts(question, choices))


def counts(question, choices) -> dict:
    """The facets that count all hits share one filter; those that leave a choice out stand beside it."""
    criteria, catalogue = question.criteria, question.catalogue
    chosen = narrowers(criteria, catalogue)
    within, alone = {PLACES: {"sum": {"field": "places"}}}, {}
    for facet in catalogue.facets:
        counted = counting(criteria, catalogue, facet, chosen)
        values = buckets(counted, len(catalogue.options[facet.name]))
        if len(counted.others) == len(chosen):
            within[facet.name] = values
        else:
            alone[facet.name] = filtered(all_of(map(passing, counted.others)), {facet.name: values})
    return {HITS: filtered(choices, within), **alone}


def filtered(query, aggs):
    return {"filter": query.to_dict(), "aggs": aggs}


def counts_of(found: dict, name: str) -> dict:
    """What an answer says of a facet: by its own count, or with all hits."""
    return found.get(name, found[HITS])[name]


def total_of(question: Question, waiting: Iterable[int]) -> Search:
    """Only how many hits there are."""
    chosen = all_of(map(passing, narrowers(question.criteria, question.catalogue).values()))
    return Search().query(asked(question, waiting)).filter(chosen).extra(size=0, track_total_hits=True)


def all_of(queries):
    queries = list(queries)
    return Q("bool", filter=queries) if queries else Q("match_all")


def asked(question, waiting):
    audience = question.audience
    return Q(
        "bool",
        filter=[Q("term", live=True), Q("terms", audience=sorted(audience.required))],
        must=text(question),
        must_not=[
            Q("terms", hidden_from=sorted(audience.excluded)),
            Q("terms", owner=sorted(audience.closed)),
            Q("terms", object_id=sorted(waiting)),
        ],
    )


def text(question):
    if asked := question.words:
        return words(asked)
    return [Q("match_none")] if question.criteria.text else []


def words(asked):
    """Most of the demanded words somewhere; the tier and then the words' own weight decide the order."""
    needed = demanded(asked)
    tokens = " ".join(token for word in needed for (token,) in word.found)
    weight = Q("multi_match", query=tokens, fields=WEIGHED, type="most_fields")
    order = [Q("dis_max", queries=list(tiers(needed, asked))), weight]
    return [Q("bool", filter=[most_of(holding(word.found_near for word in needed))], should=order)]


def most_of(queries):
    return Q("bool", should=queries, minimum_should_match=enough(len(queries)))


def tiers(needed, asked):
    """A hit that none of them finds lacks a word."""
    found = [word.found for word in needed]
    yield constant(Tier.PHRASE, Q("match_phrase", title=" ".join(word.same[0] for word in asked)))
    yield constant(Tier.TITLE, all_of(holding(([(token,) for token in word.same] for word in needed), [weights.TITLE])))
    yield constant(Tier.PARTS, all_of(holding(found, [weights.TITLE, weights.PARTS])))
    yield constant(Tier.LABELS, all_of(holding(found, [weights.TITLE, weights.PARTS, weights.LABELS])))
    yield constant(Tier.BODY, all_of(holding(found)))
    yield constant(Tier.APART, all_of(holding(word.found_apart for word in needed)))
    yield constant(Tier.NEAR, all_of(holding(word.found_near for word in needed)))


def holding(words, fields=weights.NAMES):
    """For each word: any of its groups, each of which is all of its tokens, each in any of the fields."""
    return [any_of([all_of([any_in(fields, token) for token in group]) for group in groups]) for groups in words]


def any_in(fields, token):
    return any_of([Q("term", **{name: token}) for name in fields])


def any_of(queries):
    return Q("bool", should=queries) if len(queries) > 1 else queries[0]


def constant(tier, query):
    return Q("constant_score", filter=query, boost=tier * STEP)


def tier_of(score: float | None) -> Tier:
    return Tier((score or 0) // STEP)


def passing(one: Narrower):
    return Q(let_through(one))


def let_through(one: Narrower) -> dict:
    """What it lets through."""
    if one.spans:
        return {"bool": {"should": [overlap(one.field, span) for span in one.spans]}}
    if one.joins is Joins.ALL:
        return {"bool": {"filter": [{"term": {f"terms.{one.field}": value}} for value in one.values]}}
    return {"terms": {f"terms.{one.field}": list(one.values)}}


def overlap(field, span) -> dict:
    return {"range": {f"spans.{field}": {"gte": span.low, "lte": span.high, "relation": "intersects"}}}


def buckets(counted: Counting, size: int) -> dict:
    if counted.each:
        return {"filters": {"filters": {value: let_through(one) for value, one in counted.each.items()}}}
    return {"terms": {"field": f"terms.{counted.field}", "size": max(size, 1)}}


def order(question: Question):
    nearest = ["_score"] if question.criteria.sort is Sort.RELEVANCE else []
    return [*nearest, *map(key, question.order), "object_id"]


def key(name):
    return {f"order.{name}": {"order": "asc", "unmapped_type": "long"}}
