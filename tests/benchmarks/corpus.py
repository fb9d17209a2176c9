"""Which documents are searched? As many as one likes, the same ones for the same seed; fewer are the first of more.

They are like profiles: a title, two sentences, what the person knows; and every facet of postings has its values.
"""

import random
from collections.abc import Iterator
from datetime import date
from functools import cache

from listings.postings.choices import Form, Kind, Payer, Percentage, Security, WorkLanguage, Workplace, WrittenForm
from search.audience import ALL, Audience, of_agency
from search.documents import Document, Key
from search.options import LAST, MISSING, NOT_STATED, Span

from .shelf import Shelf, written_together

SEED = 20261123
TODAY = date(2026, 11, 23)
KIND = "posting"
CLOSED, HOME, STRANGER = "closed", "home", "stranger"
WHO = Audience(frozenset([ALL, of_agency(HOME)]), frozenset([of_agency(HOME)]), frozenset([CLOSED]))


@cache
def shelf() -> Shelf:
    return Shelf()


def documents(size: int, seed: int = SEED) -> Iterator[Document]:
    return (document(number, seed) for number in range(1, size + 1))


def document(number: int, seed: int = SEED) -> Document:
    chance = random.Random(seed * 1_000_003 + number)
    known = shelf().competences.some(chance, chance.randint(2, 9))
    agency, place = shelf().agencies.one(chance), shelf().places.one(chance) if chance.random() < 0.9 else None
    spans = spans_of(chance)
    return Document(
        key=Key(KIND, number),
        words=words(chance, known, agency, place),
        owner=CLOSED if chance.random() < 0.01 else agency.slug,
        audience=(chance.choices((ALL, of_agency(HOME), of_agency(STRANGER)), (90, 2, 8))[0],),
        hidden_from=(of_agency(HOME),) if chance.random() < 0.02 else (),
        terms={name: tuple(values) or (MISSING,) for name, values in terms(chance, known, agency, place).items()},
        spans=spans,
        order={"newest": -chance.randint(1_760_000_000, 1_790_000_000), **days_of(spans)},
        places=chance.choice((1, 1, 1, 2, 3)),
    )


def words(chance, known, agency, place):
    title = [shelf().titles.one(chance), known[0]["nb"]]
    sentences = chance.choices(shelf().sentences, k=2)
    synonyms = [chance.choice(row["synonyms"].split(";")) for row in known]
    where = [place["daily_name"], place["county"]] if place else []
    return written_together(title, [*sentences, *(row["nb"] for row in known), *synonyms, agency.name, *where])


def terms(chance, known, agency, place):
    return {
        "kind": [chance.choices(of(Kind), (60, 30, 10))[0]],
        "form": [chance.choice(of(Form))],
        "competences": [row["slug"] for row in known],
        "themes": [row["slug"] for row in shelf().themes.some(chance, chance.randint(0, 2))],
        "qualities": [row["slug"] for row in shelf().qualities.some(chance, chance.randint(0, 3))],
        "agency": [agency.slug],
        "ministry": [agency.ministry],
        "places": [place["county_code"], place["code"]] if place else [],
        "workplace": [chance.choices(of(Workplace), (50, 35, 15))[0]],
        "payer": [chance.choice(of(Payer))],
        "languages": [value for value in of(WorkLanguage) if chance.random() < 0.2],
        "security": [chance.choices(of(Security), (80, 15, 5))[0]],
        "written": [chance.choices(of(WrittenForm), (85, 15))[0]],
    }


def spans_of(chance):
    start, months = TODAY.toordinal() + chance.randint(-30, 700), chance.randint(1, 12)
    deadline = TODAY.toordinal() + chance.randint(0, 120)
    percentage = chance.choice(of(Percentage))
    return {
        "start": Span(start, start + chance.choice((0, 30, 90))) if chance.random() < 0.8 else NOT_STATED,
        "deadline": Span(deadline, deadline) if chance.random() < 0.6 else NOT_STATED,
        "duration": Span(100 * months, 100 * min(12, months + chance.randint(0, 6))),
        "percentage": Span(percentage, percentage) if chance.random() < 0.9 else NOT_STATED,
    }


def days_of(spans):
    return {name: spans[name].low or LAST for name in ("start", "deadline")}


@cache
def of(choices) -> list:
    return choices.values
