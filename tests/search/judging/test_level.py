"""How well are the judged queries answered? The level is held on every database and by both engines."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from search import indexing
from search.engines.database import DatabaseEngine
from search.judging.asking import verdicts
from search.judging.filling import fill
from search.judging.judged import BadSet
from search.judging.reading import read
from search.judging.report import summary

from .levels import AT_LEAST, AT_MOST, SUGGESTIONS_MISSED

pytestmark = pytest.mark.engines

TODAY = date(2026, 11, 23)


@pytest.fixture
def judge(db):
    judged = read(Path("home/demo/data"))

    def by(*engines):
        """What each engine answers to every query."""
        stage = fill(judged)
        assert indexing.deliver()
        return [list(verdicts(judged, engine, stage, TODAY)) for engine in engines]

    return by


def test_the_search_is_as_good_as_it_was(engine, judge):
    [found] = judge(engine.engine)
    told = summary(found)
    assert not {name: told[name] for name, least in AT_LEAST.items() if told[name] < least}, told["worst"]
    assert told["traps_hit"] <= AT_MOST["traps_hit"], told["traps"]
    assert len(told["zero_hits"]) <= AT_MOST["zero_hits"], told["zero_hits"]
    assert told["suggestions_missed"] <= SUGGESTIONS_MISSED, told["missed_suggestions"]


def test_a_posting_that_could_not_stand_is_named(db):
    judged = read(Path("home/demo/data"))
    first = judged.postings["P001"] | {"starts_latest": "soon"}
    with pytest.raises(BadSet, match="posting P001: Invalid isoformat"):
        fill(replace(judged, postings={"P001": first}))


def test_both_engines_find_the_same(elastic, judge):
    there, here = judge(elastic, DatabaseEngine())
    assert {v.query.id: set(v.found) for v in there} == {v.query.id: set(v.found) for v in here}
