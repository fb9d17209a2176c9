"""Which people and postings are matched? As many as one likes, of the product's own vocabulary and municipalities."""

import random
from functools import cache

from listings.postings.choices import Percentage
from search.matching.facts import NOT_STATED, Line, PostingFacts, ProfileFacts
from search.matching.plan import Plan, Terms, plan_of
from search.matching.rarity import rarity
from search.matching.rules.nearness import Word, Words

from ..corpus import SEED, TODAY, shelf

DAY = TODAY.toordinal()
LANGUAGES, USED = ("nb", "nn", "se", "en"), (0.95, 0.3, 0.02, 0.6)
LEVELS, HELD_AT, ASKED_AT = (1, 2, 3, 4), (15, 40, 30, 15), (15, 45, 30, 10)


@cache
def words() -> Words:
    rows = sorted(shelf().competences.things, key=lambda row: row["slug"])
    near = {row["slug"]: frozenset(filter(None, row["related"].split(";"))) for row in rows}
    return Words([Word(row["slug"], row["theme"], row["broader"] or None, near[row["slug"]]) for row in rows], {})


def person(number: int) -> ProfileFacts:
    chance = random.Random(SEED * 1_000_003 + number)
    known = [row["slug"] for row in shelf().competences.some(chance, chance.randint(2, 9))]
    return ProfileFacts(
        held={slug: chance.choices(LEVELS, HELD_AT)[0] for slug in known},
        wishes=frozenset(row["slug"] for row in shelf().competences.some(chance, chance.randint(0, 3))),
        available=days(chance, 0.7),
        months=months(chance, 0.7),
        percentage=(chance.choice((20, 40, 60)), 100) if chance.random() < 0.6 else NOT_STATED,
        **place(chance),
        regions=frozenset(int(shelf().places.one(chance)["county_code"]) for _ in range(chance.randint(0, 3))),
        whole_country=chance.random() < 0.1,
        remote=chance.random() < 0.5,
        languages=frozenset(code for code, share in zip(LANGUAGES, USED, strict=True) if chance.random() < share),
    )


def posting(number: int) -> PostingFacts:
    chance = random.Random(SEED * 2_000_003 + number)
    asked = [row["slug"] for row in shelf().competences.some(chance, chance.choice((2, 3, 4, 5, 6, 8, 10, 14)))]
    return PostingFacts(
        lines=tuple(Line(slug, chance.choices(LEVELS, ASKED_AT)[0], chance.random() < 0.6) for slug in asked),
        starts=days(chance, 0.8),
        flexible_start=chance.random() < 0.4,
        months=months(chance, 0.9),
        percentage=chance.choice(Percentage.values) if chance.random() < 0.9 else None,
        **place(chance),
        workplace=chance.choices(("onsite", "hybrid", "remote"), (50, 35, 15))[0],
        languages=frozenset(code for code in LANGUAGES if chance.random() < 0.2),
    )


def days(chance, share):
    first = DAY + chance.randint(-30, 500)
    return (first, first + chance.randint(30, 500)) if chance.random() < share else NOT_STATED


def months(chance, share):
    least = chance.randint(1, 12)
    return (100 * least, 100 * min(12, least + chance.randint(0, 6))) if chance.random() < share else NOT_STATED


def place(chance):
    home, stated = shelf().places.one(chance), chance.random() < 0.9
    fields = {"municipality": "code", "county": "county_code"}
    return {name: int(home[field]) if stated else None for name, field in fields.items()}


def plans(first: int, last: int, people: int) -> list[Plan]:
    """As rare as among people of this number."""
    weights = dict(zip((row["slug"] for row in shelf().competences.things), shares(), strict=True))
    terms = Terms({slug: rarity(people, round(people * share)) for slug, share in weights.items()})
    return [plan_of(posting(number), terms) for number in range(first, last + 1)]


def shares():
    """Of the people who hold each word, roughly."""
    ends = [0, *shelf().competences.weights]
    return [min(5 * (after - before) / ends[-1], 1) for before, after in zip(ends, ends[1:], strict=False)]
