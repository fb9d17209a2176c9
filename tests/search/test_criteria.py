"""Does a search survive being written to an address and read again?"""

import pytest
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.foundation.clock import oslo_today
from search.criteria import LONGEST_TEXT, Criteria, Joins, Sort
from search.facets import Catalogue, Facet
from search.filters import read
from search.options import Option

CHOICES = {"slag": ("need", "offer", "swap"), "form": ("hospitering", "rotasjon"), "q-like": ("q", "a&b", "æ=ø")}


def facet(name):
    return Facet(name, name, name, lambda today: [Option(value, value) for value in CHOICES[name]], turns=True)


FACETS = tuple(facet(name) for name in CHOICES)
CATALOGUE = Catalogue("posting", FACETS, {facet.name: facet.options(oslo_today()) for facet in FACETS})
CRITERIA = st.builds(
    Criteria,
    text=st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Nd"], exclude_characters="@"), max_size=40),
    chosen=st.fixed_dictionaries({name: st.frozensets(st.sampled_from(values)) for name, values in CHOICES.items()}),
    sort=st.sampled_from(Sort),
    page=st.integers(1, 10**6),
    joins=st.dictionaries(st.sampled_from(sorted(CHOICES)), st.just(Joins.ALL)),
)


def reading(address):
    return read(QueryDict(address), CATALOGUE)


@given(CRITERIA)
@settings(deadline=None)
def test_every_criteria_survives_write_and_parse(criteria):
    read_again = reading(criteria.as_query())
    expected = Criteria(" ".join(criteria.text.split()), criteria.chosen, criteria.sort, criteria.page, criteria.joins)
    assert read_again.criteria == expected
    assert (read_again.remarks, read_again.refusal) == ((), "")


@given(st.text(), st.text(), st.text(), st.text())
@settings(deadline=None)
def test_no_address_is_too_odd_to_read(text, value, sort, page):
    data = QueryDict(mutable=True)
    data.update({"q": text, "slag": value, "sort": sort, "side": page, "ukjent": value})
    assert len(read(data, CATALOGUE).criteria.text) <= LONGEST_TEXT


def test_an_unknown_value_is_dropped_and_said_and_its_neighbours_stay():
    asked = reading("slag=need&slag=tull&sort=rart&side=-3")
    assert asked.criteria == Criteria(chosen={"slag": {"need"}})
    assert [value in remark for value, remark in zip(("tull", "rart", "-3"), asked.remarks, strict=True)] == [True] * 3


def test_how_values_work_together_is_said_where_it_is_not_as_usual():
    assert reading("slag=need&slag-treff=alle").criteria.joins == {"slag": Joins.ALL}
    assert reading("slag=need&slag-treff=minst-en").criteria.as_query() == "slag=need"
    assert reading("slag-treff=alle").criteria == Criteria()
    assert "rart" in reading("slag=need&slag-treff=rart").remarks[0]


def test_long_text_is_cut_and_said():
    asked = reading("q=" + "a" * 500)
    assert len(asked.criteria.text) == LONGEST_TEXT
    assert len(asked.remarks) == 1


@pytest.mark.parametrize("text", ["01017012345", "010170 12345", "kari@example.no"])
def test_birth_numbers_and_addresses_are_refused(text):
    asked = reading(f"q=hei {text}")
    assert asked.refusal
    assert asked.criteria.text == ""


def test_choices_are_added_and_taken_away():
    criteria = Criteria(chosen={"slag": {"need"}}, page=3)
    assert criteria.toggled("slag", "offer") == Criteria(chosen={"slag": {"need", "offer"}})
    assert criteria.toggled("slag", "need") == criteria.without("slag") == Criteria()
    assert {criteria: 1}[Criteria(chosen={"slag": frozenset({"need"})}, page=3)] == 1
