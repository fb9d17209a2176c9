"""Is what is too little gathered under what is broader, and never compared with what is something else?"""

import pytest

from home.insight.gap import gaps_in
from home.insight.periods import Period
from home.insight.reading import figures_of
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory

from .night import FEBRUARY, JULY, SAID, made, night_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def words(db):
    """Three levels of a theme, and a word beside them."""
    theme = ThemeFactory(label_nb="Data")
    broad = CompetenceFactory(label_nb="Utvikling", theme=theme)
    middle = CompetenceFactory(label_nb="Skytjenester", theme=theme, broader=broad)
    narrow = CompetenceFactory(label_nb="Kubernetes", theme=theme, broader=middle)
    return {word.label: word for word in (broad, middle, narrow, CompetenceFactory(label_nb="Statistikk", theme=theme))}


def told(side, words, said, source="published"):
    """{label: number} of what is told when so many postings name each word."""
    groups = [
        made(source, FEBRUARY, number=number, cuts=SAID | {"theme": [], side: [words[label].slug]})
        for label, number in said.items()
    ]
    night_of(JULY, *groups)
    found = [table for table in tables() if table.label == LABELS[side, source]]
    return {row.label: row.number for table in found for row in table.rows}


LABELS = {
    ("wanted", "published"): "Kompetanser virksomhetene ønsker",
    ("offered", "published"): "Kompetanser virksomhetene tilbyr",
    ("wanted", "started"): "Kompetanser utlysningen ba om",
}


def tables():
    return [table for figure in figures_of(Period(2026)) for table in figure.tables]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            {"Utvikling": 10, "Skytjenester": 10, "Kubernetes": 10},
            {"Utvikling": 10, "Skytjenester": 10, "Kubernetes": 10},
        ),
        ({"Utvikling": 10, "Skytjenester": 3, "Kubernetes": 2}, {"Utvikling": 10, "Ellers innen Skytjenester": 5}),
        ({"Statistikk": 10, "Utvikling": 3, "Kubernetes": 4}, {"Statistikk": 10, "Ellers innen Utvikling": 5}),
        ({"Utvikling": 10, "Statistikk": 3, "Kubernetes": 3}, {"Utvikling": 10, "Ellers innen Data": 5}),
        ({"Utvikling": 10, "Kubernetes": 3}, {"Ellers innen Utvikling": 10}),
        ({"Kubernetes": 3}, {}),
    ],
)
def test_few_are_gathered_under_the_nearest_broader_word_that_is_enough(words, said, expected):
    assert told("wanted", words, said) == expected


def test_an_exchange_is_told_by_what_its_posting_asked_for(words):
    assert told("wanted", words, {"Statistikk": 9, "Kubernetes": 6}, source="started") == {
        "Statistikk": 5,
        "Kubernetes": 5,
    }


def test_what_is_gathered_has_no_difference(words):
    """Other words may be gathered among those that are wanted than among those that are offered."""
    sides = {"wanted": {"Utvikling": 11, "Skytjenester": 3, "Kubernetes": 3}, "offered": {"Utvikling": 6}}
    sides["offered"] |= {"Skytjenester": 4, "Kubernetes": 4}
    night_of(
        JULY,
        *(
            made("published", FEBRUARY, number=number, cuts=SAID | {"theme": [], side: [words[label].slug]})
            for side, said in sides.items()
            for label, number in said.items()
        ),
    )
    found = {gap.label: gap.numbers for gap in gaps_in(figures_of(Period(2026)))}
    assert found == {"Utvikling": (10, 5, 5), "Ellers innen Skytjenester": (5, 5, None)}
