"""Are joined words divided as people divide them? Measured on words that the rules were not tuned on."""

import csv
from pathlib import Path

import pytest

from search.language.compounds import parts_of
from search.language.exceptions import PARTS

pytestmark = pytest.mark.usefixtures("lexicon")

LABELLED = Path(__file__).parent / "compounds.csv"  # labelled before the first run, smallest parts, as lemmas
LEAST = 0.85


@pytest.fixture(scope="module")
def labelled():
    with LABELLED.open(encoding="utf-8", newline="") as file:
        return {row["word"]: set(row["parts"].split()) for row in csv.DictReader(file)}


def test_precision_and_recall_of_parts(labelled, record_property):
    found = {word: {part.lemma for part in parts_of(word)} for word in labelled}
    right = sum(len(found[word] & parts) for word, parts in labelled.items())
    precision = right / sum(map(len, found.values()))
    recall = right / sum(map(len, labelled.values()))
    record_property("precision, recall", (precision, recall))
    print(f"precision {precision:.3f}, recall {recall:.3f} over {len(labelled)} words")
    assert precision >= LEAST and recall >= LEAST


def test_parts_follow_each_other_and_fill_the_word(labelled):
    for word in [*labelled, *PARTS]:
        places = [place for part in parts_of(word) for place in (part.start, part.end)]
        assert places == sorted(places), word
        assert not places or (places[0], places[-1]) == (0, len(word)), word
