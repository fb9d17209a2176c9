"""How well are the judged people matched? The level is held on every database. Raised when it gets better, never
lowered without a reason in the commit."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from search.judging.judged import BadSet
from search.matching.judged.judging import judge
from search.matching.judged.reading import read
from search.matching.judged.report import summary, table

OWN = Path("home/demo/data")
LEAST_NDCG = 0.93


@pytest.mark.engines
def test_matches_are_as_good_as_they_were(db):
    told = summary(*judge(read(OWN)))
    assert told["ndcg@10"] >= LEAST_NDCG, told["worst"]
    assert told["pairs_right"] == 1, told["wrong_pairs"]
    assert told["ties_broken"] == 0, told["broken_ties"]


def test_the_set_is_large_enough_to_say_something():
    judged = read(OWN)
    assert (len(judged.ranked) >= 20, len(judged.pairwise) >= 30, len(judged.must_not_matter) >= 10) == (True,) * 3


@pytest.fixture
def folder(tmp_path):
    """One posting and the people of its judgement, in a folder that a test may change."""
    postings = [row for row in json.loads((OWN / "postings.json").read_text(encoding="utf-8")) if row["ref"] == "P001"]
    profiles = json.loads((OWN / "profiles.json").read_text(encoding="utf-8"))
    some = [row for row in profiles if row["ref"] in ("R059", "R001", "R047")]
    matches = {
        "matches": [{"posting": "P001", "ranked": {"R059": 3, "R001": 2, "R047": 1}}],
        "pairwise": [{"posting": "P001", "better": "R047", "worse": "R059"}],
        "must_not_matter": [{"posting": "P001", "a": "R059", "b": "V1"}],
        "variant_profiles": [{"ref": "V1", "like": "R059", "competences": []}],
    }

    def written(**changes):
        for name, rows in {"postings": postings, "profiles": some, "matches": matches | changes}.items():
            (tmp_path / f"{name}.json").write_text(json.dumps(rows), encoding="utf-8")
        return tmp_path

    return written


def test_it_is_told_what_is_wrong(db, folder):
    """That the command does it in a database of its own, is held of the search (tests/search/judging/test_apart.py):
    to make one takes a minute."""
    told = summary(*judge(read(folder())))
    assert (told["ndcg@10"], told["mrr"], told["pairs_right"], told["ties_broken"]) == (1, 1, 0, 1)
    assert told["wrong_pairs"][0]["better"] == "R047" and told["broken_ties"][0]["b"] == "V1"
    assert told["unseen"] == [{"posting": "P001", "refs": ["R047"]}], "hidden, and so no part of the order"
    about = told | {"postings": 1, "profiles": 3, "today": "2026-11-23"}
    assert any("The wrong way round" in line for line in table(about))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"matches": []}, "ranks nobody"),
        ({"matches": [{"posting": "P9", "ranked": {"R059": 3}}]}, "no such posting"),
        ({"matches": [{"posting": "P001", "ranked": {"R059": 4}}]}, "say 1, 2 or 3"),
        ({"matches": [{"posting": "P001", "ranked": {"V1": 2}}]}, "no profile has the ref 'V1'"),
        ({"pairwise": [{"posting": "P001", "better": "R059"}]}, "knows no 'R059' or None"),
        ({"pairwise": "R059"}, "no list of objects"),
        ({"variant_profiles": [{"ref": "V1"}]}, "profile V1: lacks"),
        ({"variant_profiles": [{"ref": "R059", "like": "R001"}]}, "used twice"),
        ({"variant_profiles": [{"ref": "V1", "like": "R059", "municipality": "Atlantis"}]}, "no municipality"),
    ],
)
def test_a_bad_set_is_named(folder, changes, said):
    with pytest.raises(BadSet, match=said):
        read(folder(**changes))
    with pytest.raises(CommandError) as refused:
        call_command("judge_matching", data=folder(**changes))
    assert refused.value.returncode == 2


def test_variants_may_be_whole_rows_by_ref(folder):
    [row] = [
        row for row in json.loads((folder() / "profiles.json").read_text(encoding="utf-8")) if row["ref"] == "R059"
    ]
    judged = read(folder(variant_profiles={"V1": {**row, "ref": "V1"}}))
    assert judged.variants["V1"]["competences"] == row["competences"]
