"""Is every figure of the whole what counting by hand gives, or hidden because few stand behind it?

Rows are drawn of every source; nothing of how the portal counts, or hides, is used to count them here.
"""

import random
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from home.insight.measures.measure import MEASURES
from home.insight.models import Fact, Released
from home.insight.periods import Period
from home.insight.reading import figures_of
from home.insight.sources.source import SOURCES

from .night import JULY, made, night_of

LEAST = 5
OTHERS = ("no", "maybe")
OF_BOTH = ("approval", "started", "ended")
"""Of these, and of what exchanges gave, both agencies know."""
PLACELESS = ("use", "missed")


@dataclass(frozen=True)
class Row:
    source: str
    day: date
    agency: object
    other: object
    number: int
    people: int
    value: int
    answer: str

    @property
    def knowers(self):
        both = self.source in OF_BOTH or self.source.startswith("effect_")
        return {place for place in (self.agency, self.other if both else None) if place}


@dataclass(frozen=True)
class Counter:
    """`yes` is the answer in `cut` that a share is of. `is_protected`: told only where not all say the same."""

    source: str
    cut: str = ""
    yes: str = ""
    is_middle: bool = False
    is_protected: bool = False

    def of(self, rows):
        if self.is_middle:
            return median(row.value for row in rows) if len(rows) >= LEAST else None
        if self.cut:
            return round(100 * sum(row.answer == self.yes for row in rows) / len(rows)) if rows else None
        return sum(row.number for row in rows)

    def groups(self, rows):
        """What anybody can reckon from the number and its whole."""
        apart = [[row for row in rows if (row.answer == self.yes) is is_yes] for is_yes in (True, False)]
        return [rows, *(apart if self.cut else [])]


def effect(yes, code, **more):
    return Counter(f"effect_{code}", f"effect_{code}", yes, **more)


COUNTED = {
    "postings": Counter("published"),
    "stories": Counter("story"),
    "interest": Counter("interest"),
    "chosen": Counter("chosen"),
    "days": Counter("chosen", is_middle=True),
    "filled": Counter("outcome", "result", "came"),
    "candidates": Counter("deadline", is_middle=True),
    "turned_down": Counter("turned_down"),
    "declined": Counter("declined"),
    "taken_back": Counter("taken_back"),
    "started": Counter("started"),
    "ended": Counter("ended"),
    "approvals": Counter("approval"),
    "use": Counter("use"),
    "missed": Counter("missed"),
    **{f"effect_{code}": effect("yes", code) for code in ("goals", "gap", "again", "send_again", "take_again")},
    **{f"effect_{code}": effect("much", code) for code in ("used", "used_home")},
    **{
        f"effect_{code}": effect("yes", code, is_protected=True)
        for code in ("prepared", "followed_up", "stay", "covered", "in_touch", "ready", "begun")
    },
}


def test_each_figure_and_each_source_is_counted_by_hand_here():
    missing = sorted(MEASURES.keys() - COUNTED.keys())
    assert not missing, f"{missing}: say in COUNTED of this module how the figure is counted by hand"
    unread = sorted(SOURCES.keys() - {one.source for one in COUNTED.values()})
    assert not unread, f"{unread}: no figure in COUNTED of this module is counted from this source"
    assert not COUNTED.keys() - MEASURES.keys()


@pytest.mark.usefixtures("portal_tree")
@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=6, suppress_health_check=list(HealthCheck))
def test_every_figure_is_what_counting_by_hand_gives_or_hidden_for_few(agencies, seed):
    Fact.objects.all().delete(), Released.objects.all().delete()
    history = drawn(seed, agencies)
    night_of(JULY, *(facts_of(rows) for rows in history.values()))
    year, quarters = shown_in(Period(2026)), [shown_in(Period(2026, number)) for number in (1, 2)]
    for code, counter in COUNTED.items():
        told, figures = [], [quarter[code] for quarter in quarters]
        for number, figure in enumerate(figures):
            rows = [row for row in history[counter.source] if (row.day.month - 1) // 3 == number]
            assert_counted(figure, counter, rows)
            told += rows if figure.number is not None else []
        is_told = any(figure.number is not None for figure in figures)
        assert year[code].number == (counter.of(told) if is_told else None), code


def shown_in(period):
    return {figure.measure.code: figure for figure in figures_of(period)}


def drawn(seed, agencies):
    """{source: rows}, of some many and of some few or none."""
    drawing, found = random.Random(seed), defaultdict(list)
    for source in SOURCES:
        answers = next((one.yes, *OTHERS) for one in COUNTED.values() if one.source == source)
        for _one in range(drawing.choice((0, 4, 14, 40, 60))):
            places = [None, None] if source in PLACELESS else drawing.choices(agencies, k=2)
            number = drawing.randrange(1, 4) if source in PLACELESS else 1
            people = number if source in PLACELESS else int(drawing.random() < 0.8)
            day = date(2026, 1, 1) + timedelta(days=drawing.randrange(181))
            answer = drawing.choices(answers, (8, 3, 1))[0]
            found[source].append(Row(source, day, *places, number, people, drawing.randrange(40), answer))
    return found


def facts_of(rows):
    cuts = {one.source: one.cut for one in COUNTED.values() if one.cut}
    for row in rows:
        said = {cuts[row.source]: row.answer} if row.source in cuts else {}
        [fact] = made(row.source, row.day, row.agency, other=row.other, people=row.people, value=row.value, cuts=said)
        fact.number = row.number
        yield fact


def assert_counted(figure, counter, rows):
    groups = counter.groups(rows)
    if figure.number is not None:
        assert figure.number == counter.of(rows), figure.measure.code
        assert all(map(holds_five, groups)), figure.measure.code
    elif rows or not (counter.cut or counter.is_middle):
        each = [[row for row in rows if row.answer == answer] for answer in {row.answer for row in rows}]
        is_known_whole = counter.is_protected and (len(each) < 2 or any(map(known_to_one, each)))
        assert figure.is_hidden, figure.measure.code
        assert is_known_whole or not all(map(holds_five, [rows, *(each if counter.cut else [])])), figure.measure.code


def holds_five(rows):
    """Nobody, or five people; and for each agency that takes away what it knows."""
    unknown = ([row for row in rows if place not in row.knowers] for place in {p for row in rows for p in row.knowers})
    return all(not some or sum(row.people for row in some) >= LEAST for some in (rows, *unknown))


def known_to_one(rows):
    return bool(set.intersection(*(row.knowers for row in rows)))
