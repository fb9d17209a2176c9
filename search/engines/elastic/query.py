"""How is a question put to Elasticsearch? Audience and text in the query, choices in the post filter.

The hits are counted once for all facets; a chosen facet of alternatives has a count of its own, without its choice.
The counts are written as plain mappings: as objects of the client they would take longer to make than to be answered.
"""

from collections.abc import Iterable

from elasticsearch_dsl import Q, Search

from ...criteria import Sort
from ...facets import Facet, Joins
from ...results import Tier
from ..base import Question

STEP = 10_000  # between two tiers; beyond what the words of the longest query can score
HITS, PLACES = "-hits", "-places"  # no facet is called so
TEXT_FIELDS = ("title", "parts", "body")


def search_for(question: Question, waiting: Iterable[int]) -> Search:
    """`waiting` are the ids of changed things this index has not heard of yet: they are left out."""
    criteria, facets = question.criteria, question.catalogue.facets
    choices = {facet.name: choice(question, facet) for facet in facets if criteria.of(facet.name)}
    search = Search().query(asked(question, waiting)).post_filter(all_of(choices.values()))
    search = search.sort(*order(criteria.sort)).source(False)
    return search.extra(track_total_hits=True, aggs=counted(question, choices))


def counted(question, choices) -> dict:
    """`hits` are all of them; the facets that leave their own choice out stand beside it."""
    facets = question.catalogue.facets
    alone = [facet for facet in facets if facet.name in choices and facet.joins is not Joins.ALL]
    within = {facet.name: buckets(question, facet) for facet in facets if facet not in alone}
    aggs = {HITS: filtered(choices.values(), {PLACES: {"sum": {"field": "places"}}, **within})}
    for facet in alone:
        others = [query for name, query in choices.items() if name != facet.name]
        aggs[facet.name] = filtered(others, {facet.name: buckets(question, facet)})
    return aggs


def filtered(queries, aggs):
    return {"filter": all_of(queries).to_dict(), "aggs": aggs}


def counts_of(found: dict, name: str) -> dict:
    """What an answer says of a facet: by its own count, or with all hits."""
    return found.get(name, found[HITS])[name]


def total_of(question: Question, waiting: Iterable[int]) -> Search:
    """Only how many hits there are."""
    facets = [facet for facet in question.catalogue.facets if question.criteria.of(facet.name)]
    choices = [choice(question, facet) for facet in facets]
    return Search().query(asked(question, waiting)).filter(all_of(choices)).extra(size=0, track_total_hits=True)


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
    """Every word somewhere; the tier and then the words' own weight decide the order."""
    near = holding(word.found_near for word in asked)
    tokens = " ".join(token for word in asked for (token,) in word.found)
    weight = Q("multi_match", query=tokens, fields=["title^2", "parts", "body"], type="most_fields")
    return [Q("bool", filter=near, should=[Q("dis_max", queries=list(tiers(asked))), weight])]


def tiers(asked):
    """A hit that none of them finds is found by related words alone."""
    found = [word.found for word in asked]
    yield constant(Tier.PHRASE, Q("match_phrase", title=" ".join(word.same[0] for word in asked)))
    yield constant(Tier.TITLE, all_of(holding(([(token,) for token in word.same] for word in asked), ["title"])))
    yield constant(Tier.PARTS, all_of(holding(found, ["title", "parts"])))
    yield constant(Tier.BODY, all_of(holding(found)))
    yield constant(Tier.APART, all_of(holding(word.found_apart for word in asked)))


def holding(words, fields=TEXT_FIELDS):
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


def choice(question: Question, facet: Facet):
    """What the choice in one facet lets through."""
    chosen, spans = sorted(question.criteria.of(facet.name)), question.catalogue.spans(facet)
    if spans:
        return Q("bool", should=[overlap(facet, spans[value]) for value in chosen])
    if facet.joins is Joins.ALL:
        return all_of([Q("term", **{f"terms.{facet.field}": value}) for value in chosen])
    return Q("terms", **{f"terms.{facet.field}": chosen})


def overlap(facet, span):
    return Q(overlapping(facet, span))


def overlapping(facet, span):
    return {"range": {f"spans.{facet.field}": {"gte": span.low, "lte": span.high, "relation": "intersects"}}}


def buckets(question, facet):
    if spans := question.catalogue.spans(facet):
        return {"filters": {"filters": {value: overlapping(facet, span) for value, span in spans.items()}}}
    size = max(len(question.catalogue.options[facet.name]), 1)
    return {"terms": {"field": f"terms.{facet.field}", "size": size}}


def order(sort: Sort):
    return ["_score" if sort is Sort.RELEVANCE else key(sort.field), key(Sort.NEWEST.field), "object_id"]


def key(name):
    return {f"order.{name}": {"order": "asc", "unmapped_type": "long"}}
