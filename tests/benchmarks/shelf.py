"""Of which words and values are the documents made? The product's own vocabulary, and the texts of its demo."""

import json
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from django.utils.text import slugify

from listings.agencies.loading import rows_of as rows_of_agencies
from listings.vocabulary.loading import rows_of
from search.documents import Words
from tests.services.places import PROJECT

DEMO = PROJECT / "home/demo/data"


class Piece(NamedTuple):
    """A text as it stands in a title and in a body."""

    title: str
    parts: str
    body: str


@cache
def piece(text: str) -> Piece:
    """Analysed once: what the words of a text are does not depend on what stands beside it."""
    return Piece(Words.of(text).title, Words.of(text).parts, Words.of("", text).body)


def written_together(title: list[str], texts: list[str]) -> Words:
    """What Words.of gives for the whole, in another order of the body's tokens."""
    heads, bodies = [piece(text) for text in title], [piece(text) for text in texts]
    return Words(
        title=" ".join(head.title for head in heads),
        parts=" ".join(filter(None, (head.parts for head in heads))),
        body=" ".join(filter(None, (body.body for body in bodies))),
    )


class Often:
    """Things of which the first come most often: the nth with weight 1/n^steepness."""

    def __init__(self, things, steepness=0.8):
        self.things = list(things)
        self.weights = list(accumulate((place + 1) ** -steepness for place in range(len(self.things))))

    def some(self, chance, number) -> list:
        """Each once, so there may be fewer."""
        drawn = chance.choices(range(len(self.things)), cum_weights=self.weights, k=number)
        return [self.things[place] for place in dict.fromkeys(drawn)]

    def one(self, chance):
        return self.some(chance, 1)[0]


class Agency(NamedTuple):
    slug: str
    ministry: str
    name: str


class Shelf:
    def __init__(self):
        self.competences = Often(rows_of("competences"))
        self.themes, self.qualities = Often(rows_of("themes")), Often(rows_of("qualities"), 0.5)
        self.places, self.agencies = Often(rows_of("municipalities"), 0.9), Often(agencies(), 0.7)
        people, postings = read("profiles"), read("postings")
        self.titles = Often(dict.fromkeys(person["title"] for person in people), 0.5)
        sentences = (row[name] for name in ("lead", "tasks", "looking_for") for row in postings)
        told = [*(person["about"] for person in people), *sentences]
        self.sentences = [line for text in told for line in text.split(". ") if 20 < len(line) < 160]


def agencies():
    names = {row["name_nb"]: row for row in rows_of_agencies()}
    return [Agency(slug(row), slug(names.get(row["ministry"], row)), row["name_nb"]) for row in names.values()]


def slug(row):
    return slugify(row["short"] or row["name_nb"])


def read(name):
    return json.loads((DEMO / f"{name}.json").read_text(encoding="utf-8"))
