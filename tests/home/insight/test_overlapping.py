"""Where one thing has several answers: can anybody be sure that what lies in some of them, and not in others, is a few?

Every world that agrees with what is told, and with the rule for what may be told, is gone through: what a reader can be
sure of is what holds in all of them.
"""

import random
from collections import Counter
from functools import cache
from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from home.insight.models import Cell, Fact, Released

from .night import FEBRUARY, JULY, made, night_of

pytestmark = pytest.mark.django_db
WORDS = "abc"
SAID = {"kind": "need", "form": "hospitering", "county": "1"}
REGIONS = [set(some) for size in (1, 2, 3) for some in combinations(WORDS, size)]
"""Each way to have one answer or more."""
IN_WORD = np.array([[word in region for region in REGIONS] for word in WORDS], dtype=int)
MOST = 13


def told_of(facts):
    Fact.objects.all().delete(), Released.objects.all().delete()
    night_of(JULY, facts)
    return {cell.value: cell.number for cell in Cell.objects.filter(cut="theme", released__measure="interest")}


def drawn_facts(seed, agencies):
    drawn = random.Random(seed)
    often = [drawn.choice([0, 1, 3, 6]) for _region in REGIONS[1:]]
    for _one in range(drawn.randrange(10, MOST + 1)):
        [region] = drawn.choices(REGIONS, [1, *often])
        yield from made("interest", FEBRUARY, drawn.choice(agencies), cuts=SAID | {"theme": sorted(region)})


@cache
def ways_to_share(number):
    """(ways × regions): every way in which so many facts may lie in the regions."""
    bars = np.array(list(combinations(range(number + len(REGIONS) - 1), len(REGIONS) - 1)))
    ends = np.hstack([np.full((len(bars), 1), -1), bars, np.full((len(bars), 1), number + len(REGIONS) - 1)])
    return np.diff(ends, axis=1) - 1


def worlds(told, own, others):
    """What others than the reader may have said, as rows of `ways_to_share`."""
    ways = ways_to_share(others)
    inside = ways @ IN_WORD.T
    fits = np.ones(len(ways), dtype=bool)
    for place, word in enumerate(WORDS):
        if word in told:
            inner, outer = inside[:, place], others - inside[:, place]
            fits &= 5 * ((inner + own @ IN_WORD[place]) // 5) == told[word]
            fits &= ((inner == 0) | (inner >= 5)) & ((outer == 0) | (outer >= 5))
    return ways[fits]


@given(seed=st.integers(0, 10_000))
@settings(deadline=None, max_examples=12, suppress_health_check=list(HealthCheck))
def test_nobody_can_be_sure_of_a_few(agencies, seed):
    facts = list(drawn_facts(seed, agencies[:4]))
    told = told_of(facts)
    for reader in (None, *{fact.agency_id for fact in facts}):
        own = Counter(tuple(fact.cuts["theme"]) for fact in facts if fact.agency_id == reader)
        own = np.array([own[tuple(sorted(region))] for region in REGIONS])
        possible = worlds(told, own, len(facts) - own.sum())
        assert len(possible)
        for size in (1, 2, 3):
            for some in combinations(range(len(REGIONS)), size):
                number = possible[:, some].sum(axis=1)
                assert not (number.min() >= 1 and number.max() <= 4), (seed, reader, some)


@pytest.mark.parametrize(
    ("numbers", "told"),
    [((9, 8, 2), {"a": 5, "b": 5}), ((14, 8, 6), {"a": 10, "b": 5, "c": 5}), ((12, 3), {}), ((4, 4, 4), {})],
)
def test_each_is_told_rounded_down_when_it_holds_five_and_leaves_five(agencies, numbers, told):
    groups = [
        made("interest", FEBRUARY, agencies[0], number=number, cuts=SAID | {"theme": [theme]})
        for theme, number in zip("abc", numbers, strict=False)
    ]
    assert told_of([fact for group in groups for fact in group]) == told
