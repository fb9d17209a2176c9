"""Are real histories counted as counting them by hand does, however many nights gather them?"""

import random
from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from home.insight.gathering import gather_from
from home.insight.models import Fact, Gathered, Released
from home.insight.periods import Period
from home.insight.reading import figures_of
from home.insight.sources.source import SOURCES
from tests.factories.agencies import employee
from tests.factories.postings import published_posting

from .night import night
from .real_histories import COUNTED, FIRST, LAST, drawn

pytestmark = pytest.mark.usefixtures("portal_tree")
LEAST, A_DAY = 5, timedelta(days=1)
MEASURED = {**{code: code for code in COUNTED}, "approvals": "approval", "postings": "published"}
CUTS = {"turned_down": "reason", "approval": "manager", "outcome": "result"}
"""What is said in each, where it is not the form of exchange."""


@pytest.fixture
def postings(agencies):
    return [published_posting(agency, form=form) for agency in agencies[::2] for form in ("hospitering", "rotasjon")]


@pytest.fixture
def people(agencies):
    return [employee(agency) for agency in agencies for _one in range(2)]


@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=3, suppress_health_check=list(HealthCheck))
def test_the_nights_count_what_happened_however_many_they_are(postings, people, seed):
    happened = drawn(random.Random(seed), postings, people)
    marked = list(zip(happened, firsts(happened), strict=True))
    expected = Counter(told(one, is_first) for one, is_first in marked)
    for step in (1, 13, 200):
        gather_all(step)
        assert Counter(map(read, Fact.objects.select_related("agency", "other"))) == expected, step
    assert_told_of_five(marked)


def firsts(happened):
    """Whether each is new in its quarter and source: who asked or sent, and who answered, both."""
    met = set()
    for one in happened:
        marks = {(one.source, quarter_of(one.day), place, who) for place, who in enumerate(one.whom)}
        yield not marks & met
        met |= marks


def quarter_of(day):
    return (day.month + 2) // 3


def told(one, is_first):
    answer = one.answer if one.source != "published" else ""
    return one.source, one.day, one.agency, one.other, answer, one.value, int(is_first)


def read(fact):
    answer = "" if fact.source == "published" else fact.cuts[CUTS.get(fact.source, "form")]
    return fact.source, fact.day, fact.agency, fact.other, answer, fact.value, fact.people


def gather_all(step):
    for model in (Fact, Gathered, Released):
        model.objects.all().delete()
    for code in {*MEASURED.values(), "outcome"}:
        day = FIRST
        while day < LAST:
            gather_from(SOURCES[code], day)
            day += step * A_DAY
        gather_from(SOURCES[code], LAST)
        assert gather_from(SOURCES[code], LAST) == 0


def assert_told_of_five(marked):
    """Each number of a quarter is what happened in it, or not shown because few stand behind it."""
    night(LAST + A_DAY)
    for quarter in (1, 2):
        figures = {figure.measure.code: figure for figure in figures_of(Period(2026, quarter))}
        for code, source in MEASURED.items():
            rows = [
                (one, is_first) for one, is_first in marked if (one.source, quarter_of(one.day)) == (source, quarter)
            ]
            assert figures[code].number == (len(rows) if are_five(rows) else None), (code, quarter)


def are_five(rows):
    """Nobody, or five; and for each agency that takes away what it knows: its own, and of a manager's answer both."""
    parts = [rows]
    for agency in {one.agency for one, _is_first in rows} | {one.other for one, _is_first in rows}:
        parts.append([row for row in rows if agency not in knowers(row[0])])
    return all(not part or sum(is_first for _one, is_first in part) >= LEAST for part in parts)


def knowers(one):
    return {one.agency, one.other} if one.source == "approval" else {one.agency}
