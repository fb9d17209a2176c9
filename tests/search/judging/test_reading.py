"""Is a set that cannot be judged by refused, with a message that says where?"""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from search.judging.judged import BadSet, Query
from search.judging.reading import read

DEMO = Path("home/demo/data")
POSTINGS = json.loads((DEMO / "postings.json").read_text(encoding="utf-8"))[:3]


@pytest.fixture
def folder(tmp_path):
    def write(queries, postings=POSTINGS):
        for name, content in (("queries", queries), ("postings", postings)):
            text = content if isinstance(content, str) else json.dumps(content)
            (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def asking(**fields):
    return {"queries": [{"id": "q7", "text": "tilsyn", **fields}]}


def test_a_query_says_what_it_wants(folder):
    wishes = {"kind": ["need", "swap"], "percentage_min": 80, "county": "Innlandet"}
    asked = asking(filters=wishes, relevant={"P003": 3}, traps=["P001"], expect_suggestion="tilsyn")
    query = Query(
        id="q7",
        text="tilsyn",
        filters={"kind": ("need", "swap"), "percentage_min": (80,), "county": ("Innlandet",)},
        relevant={"P003": 3},
        traps=frozenset({"P001"}),
        expect_suggestion=("tilsyn",),
    )
    assert read(folder(asked)).queries == (query,)


def test_only_the_id_must_be_said(folder):
    empty = {"id": 5, "text": None, "filters": {"kind": None, "theme": []}, "relevant": None, "expect_suggestion": True}
    assert read(folder({"queries": [{"id": 4}, empty]})).queries == (Query("4"), Query("5", expect_suggestion=True))


def test_a_municipality_is_narrower_than_its_county(folder):
    asked = asking(filters={"county": ["Oslo", "Vestland"], "municipality": ["Bergen", "Molde"]})
    [query] = read(folder(asked)).queries
    assert query.filters["municipality"] == ("Bergen",)


BAD_QUERIES = [
    (asking(relevant={"P999": 3}), "query q7: no posting has the ref 'P999'"),
    (asking(traps=["P999"]), "query q7: no posting has the ref 'P999'"),
    (asking(relevant={"P001": 4}), "query q7: the grade of P001 is 4"),
    (asking(relevant={"P001": 0}), "query q7: the grade of P001 is 0"),
    (asking(relevant={"P001": True}), "query q7: the grade of P001 is True"),
    (asking(relevant={"P001": 3}, traps=["P001"]), "query q7: P001 is both"),
    (asking(relevant=["P001"]), r"query q7: relevant is \['P001'\]"),
    (asking(filters={"colour": "red"}), "query q7: unknown filter 'colour': say one of kind,"),
    (asking(filters={"kind": "gift"}), "query q7: there is no kind 'gift'"),
    (asking(filters={"agency": "999999999"}), "query q7: there is no agency '999999999'"),
    (asking(filters={"county": {"a": 1}}), "query q7: there is no county"),
    (asking(filters={"percentage_min": "80"}), "query q7: percentage_min is '80'"),
    (asking(filters={"months_max": 13}), "query q7: months_max is 13"),
    (asking(filters={"county": "Oslo", "municipality": "Bergen"}), "query q7: Bergen does not lie in Oslo"),
    (asking(text=7), "query q7: text is 7"),
    (asking(expect_suggestion=3), "query q7: expect_suggestion is 3"),
    (asking(expect_suggestion=[3]), "query q7: a suggestion is no word"),
    ({"queries": [{"text": "tilsyn"}]}, "query number 1: has no id"),
    ({"queries": [{"id": "a"}, {"id": "a"}]}, "query a: the id is used twice"),
    ({"queries": []}, "queries.json"),
    ([], "queries.json"),
    ('{"queries": [', "queries.json is no JSON"),
]


@pytest.mark.parametrize(("queries", "message"), BAD_QUERIES)
def test_a_bad_query_is_named(folder, queries, message):
    with pytest.raises(BadSet, match=message):
        read(folder(queries))


BAD_POSTINGS = [
    ({}, "postings.json: is no list"),
    ([{"title": "a"}], "posting number 1: has no ref"),
    ([POSTINGS[0], POSTINGS[0]], "posting P001: the ref is used twice"),
    ([{"ref": "P001", "title": "a"}], "posting P001: lacks agency, chosen_agencies,"),
    ([POSTINGS[0] | {"agency": "1"}], "posting P001: there is no agency '1'"),
    ([POSTINGS[0] | {"competences": [{"slug": "magi"}]}], "posting P001: there is no competence 'magi'"),
    ([POSTINGS[0] | {"themes": "juss"}], "posting P001: themes is no list"),
    ([POSTINGS[0] | {"municipality": "Andeby"}], "posting P001: there is no municipality 'Andeby'"),
]


@pytest.mark.parametrize(("postings", "message"), BAD_POSTINGS)
def test_a_bad_posting_is_named(folder, postings, message):
    with pytest.raises(BadSet, match=message):
        read(folder(asking(), postings))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(BadSet, match="postings.json"):
        read(tmp_path)


def test_the_command_ends_with_two_on_a_bad_set(folder):
    with pytest.raises(CommandError, match="query q7") as refused:
        call_command("judge_search", data=folder(asking(traps=["P999"])))
    assert refused.value.returncode == 2


def test_the_products_own_set_is_large_and_sound():
    assert len(read(DEMO).queries) >= 60
