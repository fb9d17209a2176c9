"""Which searches are asked? Sixty mixes: half of facets alone, half with words, from nothing chosen to five choices.

They are drawn with a seed from values and words that the documents have, the common ones more often, as people do.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from search.criteria import Criteria
from search.engines.base import Question
from search.facets import POSTING_FACETS, Catalogue
from search.options import MISSING, Option

from .corpus import SEED, TODAY, WHO, documents, shelf
from .shelf import Often

FROM_FILES = ("kompetanse", "sted", "virksomhet", "departement", "tema", "egenskap")
COMMON = 200  # documents from which words and values are drawn


@dataclass(frozen=True)
class Mix:
    number: int
    text: str
    chosen: Mapping[str, frozenset[str]]

    @property
    def criteria(self) -> Criteria:
        return Criteria(self.text, self.chosen)

    @property
    def question(self) -> Question:
        return Question(catalogue(), self.criteria, WHO, TODAY)


@cache
def catalogue() -> Catalogue:
    """All facets of postings with as many values as in the product, without a database."""
    options = {facet.name: facet.options(TODAY) for facet in POSTING_FACETS if facet.name not in FROM_FILES}
    return Catalogue(POSTING_FACETS.kind, POSTING_FACETS.facets, options | values_of_files())


def values_of_files():
    places = [value for row in shelf().places.things for value in (row["county_code"], row["code"])]
    values = {
        "kompetanse": [row["slug"] for row in shelf().competences.things],
        "sted": places,
        "virksomhet": [agency.slug for agency in shelf().agencies.things],
        "departement": [agency.ministry for agency in shelf().agencies.things],
        "tema": [row["slug"] for row in shelf().themes.things],
        "egenskap": [row["slug"] for row in shelf().qualities.things],
    }
    return {name: {value: Option(value, value) for value in [*found, MISSING]} for name, found in values.items()}


def mixes(number: int = 60, seed: int = SEED) -> list[Mix]:
    """Every second one has words."""
    chance, seen = random.Random(seed), list(documents(COMMON, seed))
    return [Mix(place, text(chance) if place % 2 else "", chosen(chance, seen, place)) for place in range(number)]


def text(chance):
    """A competence, a title or a word of them, as somebody would write it."""
    said = Often([row["nb"] for row in shelf().competences.things]).one(chance)
    return chance.choice((said, said.split()[0], shelf().titles.one(chance), f"{shelf().titles.one(chance)} {said}"))


def chosen(chance, seen, place):
    """What one of the documents has, and now and then another's value beside it."""
    one, other = chance.sample(seen, 2)
    facets = chance.sample(POSTING_FACETS.facets, (0, 1, 1, 2, 3, 5)[place % 12 // 2])
    return {facet.name: frozenset(values_for(chance, facet, one, other)) for facet in facets}


def values_for(chance, facet, one, other):
    drawn = [one] if facet.name == "kompetanse" or chance.random() < 0.6 else [one, other]
    return [value for document in drawn for value in first_values(chance, facet, document)]


def first_values(chance, facet, document):
    if spans := catalogue().spans(facet):
        return [value for value, span in spans.items() if span.meets(document.spans[facet.field])][:1]
    return [chance.choice(document.terms[facet.field])]
