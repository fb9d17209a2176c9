"""Does a kept address still say what it said, and never more?"""

import pytest
from django.http import QueryDict

from portal.foundation.clock import oslo_today
from search import versions
from search.criteria import Criteria, Joins, Sort
from search.facets import POSTING_FACETS
from search.saved.reading import query_of, read_kept
from search.saved.wording import lines_of
from tests.factories.vocabulary import CompetenceFactory

CHOICES = {"slag": ["need", "offer", "swap"], "lonn": ["home", "host"], "varighet": ["3-6", "ikke-oppgitt"]}


@pytest.fixture
def catalogue(db):
    CompetenceFactory(slug="arkiv")
    CompetenceFactory(slug="kart")
    return POSTING_FACETS.on(oslo_today())


CRITERIA = [
    Criteria(text, dict(zip(CHOICES, chosen, strict=True)), sort, page=2)
    for text in ("", "arkiv", "c++ & gis", "æ=ø")
    for chosen in ([[], [], []], [["need"], [], ["3-6"]], [["need", "swap"], ["host"], ["ikke-oppgitt", "3-6"]])
    for sort in (Sort.RELEVANCE, Sort.NEWEST)
]


@pytest.mark.parametrize("criteria", CRITERIA, ids=Criteria.as_query)
def test_what_is_kept_is_read_as_it_was_asked(catalogue, criteria):
    kept = read_kept(query_of(criteria), catalogue)
    assert (kept.criteria, kept.unknown) == (Criteria(criteria.text, criteria.chosen), ())


@pytest.mark.parametrize(
    ("query", "unknown", "is_wider"),
    [
        ("slag=need&slag=leie", ("leie",), False),
        ("slag=leie", ("leie",), True),
        ("kompetanse=arkiv&kompetanse=borte", ("borte",), True),
        ("fasett=verdi", ("verdi",), True),
        ("q=arkiv&sort=nyeste&side=2&v=1", (), False),
        ("oppstart=host-1999", ("host-1999",), True),
        ("kompetanse=arkiv&kompetanse=borte&kompetanse-treff=minst-en", ("borte",), False),
        ("kompetanse=arkiv&kompetanse-treff=rart", ("rart",), True),
        ("slag=need&slag-treff=alle", ("alle",), True),
    ],
)
def test_what_went_is_said_and_makes_no_search_wider(catalogue, query, unknown, is_wider):
    kept = read_kept(query, catalogue)
    assert (kept.unknown, kept.is_wider) == (unknown, is_wider)


def test_a_facet_that_got_another_name_is_found_under_it(monkeypatch, catalogue):
    monkeypatch.setattr(versions, "VERSION", 3)
    monkeypatch.setattr(versions, "RENAMED", {1: {"art": "type"}, 2: {"type": "slag"}})
    assert read_kept("art=need&v=1", catalogue).criteria.of("slag") == {"need"}
    assert read_kept("type=need&v=2", catalogue).criteria.of("slag") == {"need"}
    assert read_kept("type=need&v=3", catalogue).is_wider


def test_how_values_work_together_is_kept_and_follows_a_new_name(monkeypatch, catalogue):
    criteria = Criteria(chosen={"kompetanse": {"arkiv", "kart"}}, joins={"kompetanse": Joins.ANY})
    assert read_kept(query_of(criteria), catalogue).criteria == criteria
    monkeypatch.setattr(versions, "VERSION", 2)
    monkeypatch.setattr(versions, "RENAMED", {1: {"kan": "kompetanse"}})
    kept = read_kept("kan=arkiv&kan=kart&kan-treff=minst-en&v=1", catalogue)
    assert (kept.criteria, kept.unknown) == (criteria, ())


def test_it_is_said_in_words_where_one_of_several_is_enough(catalogue):
    both = Criteria(chosen={"kompetanse": {"arkiv", "kart"}}, joins={"kompetanse": Joins.ANY})
    [line] = lines_of(both, catalogue)
    assert line["value"].endswith(" (ett er nok)")
    [line] = lines_of(both.toggled("kompetanse", "kart"), catalogue)
    assert "(" not in line["value"]


@pytest.mark.parametrize("version", ["", "tull", "99999999999", "-1", "²"])
def test_a_strange_version_is_todays(version):
    assert versions.of_today(QueryDict(f"slag=need&v={version}")).getlist("slag") == ["need"]
