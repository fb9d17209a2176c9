"""Does nynorsk find bokmål, and bokmål nynorsk? Also words that stand in no table of ours."""

import csv
from pathlib import Path

import pytest

from search import language

pytestmark = pytest.mark.usefixtures("lexicon")

PAIRS = Path(__file__).parent / "nynorsk.csv"


def test_most_words_have_the_same_token_in_both_forms(record_property):
    with PAIRS.open(encoding="utf-8", newline="") as file:
        pairs = [(row["nynorsk"], row["bokmål"]) for row in csv.DictReader(file)]
    lost = [nynorsk for nynorsk, bokmal in pairs if not meet(nynorsk, bokmal)]
    share = 1 - len(lost) / len(pairs)
    record_property("share of pairs that meet", share)
    print(f"{share:.3f} of {len(pairs)} pairs meet; not {lost}")
    assert share >= 0.85


def meet(one, other):
    return bool(set(language.words(one)) & set(language.words(other)))


@pytest.mark.parametrize("name", ["manager", "Tesla", "Bakkejord", "Kristiansand", "Visma", "python", "scrum"])
def test_names_and_foreign_words_stay_as_they_are(name):
    assert language.words(name) == [name.casefold()]
