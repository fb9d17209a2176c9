"""How are the words of a question put to Elasticsearch? Most of the demanded words somewhere; then the tier decides."""

from elasticsearch_dsl import Q

from ... import weights
from ...language import demanded, enough
from ...results import Tier
from .narrow import all_of

STEP = 10_000  # between two tiers; beyond what the words of the longest query can score
WEIGHED = [f"{field.name}^{field.weight}" for field in weights.FIELDS]


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
