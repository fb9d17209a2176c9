"""Does the inverted index know the same whatever way its words have come into it?"""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from search import weights
from search.engines.database.text import Inverted, Reading, inverted
from search.engines.database.text.reading import FIELDS

TOKENS = ["arkiv", "jus", "lov", "hr", "c++"]
WORDS = st.fixed_dictionaries(
    {name: st.lists(st.sampled_from(TOKENS), max_size=4).map(" ".join) for name in weights.NAMES}
)
DOCUMENTS = st.lists(WORDS, max_size=6)
CHANGES = st.lists(st.dictionaries(st.integers(0, 8), st.one_of(st.just({}), WORDS), max_size=4), max_size=4)
WEIGHTS = {field.name: field.weight for field in weights.FIELDS}


@pytest.fixture(params=[(0, 0.0), (3, 0.0), (200, 0.01)], ids=["at once", "now and then", "never"])
def made_one(request, monkeypatch):
    """How soon what has changed is taken into the rest."""
    least, share = request.param
    monkeypatch.setattr(inverted, "LEAST_CHANGED", least)
    monkeypatch.setattr(inverted, "SHARE_CHANGED", share)


def index_of(documents):
    reading = Reading()
    for row, words in enumerate(documents):
        reading.add(row, words)
    return Inverted.of(reading, len(documents))


def with_changes(documents, changes):
    """The index, and the words of each row as they are in the end. New rows come one after the other."""
    index, known = index_of(documents), list(documents)
    for change in changes:
        old = {row: words for row, words in change.items() if row < len(known)}
        new = [words for row, words in change.items() if row >= len(known)]
        told = old | {len(known) + at: words for at, words in enumerate(new)}
        known = [told.get(row, words) for row, words in enumerate(known)] + new
        index = index.changed(told, len(known))
    return index, known


def held(index, token):
    rows, fields, weight = index.holding(token)
    assert len(set(rows.tolist())) == len(rows)
    return {row: (bits, float(weighs)) for row, bits, weighs in zip(rows.tolist(), fields, weight, strict=True)}


def expected(documents, token):
    counts = {
        row: Counter({name: words.get(name, "").split().count(token) for name in WEIGHTS})
        for row, words in enumerate(documents)
    }
    found = {row: +count for row, count in counts.items() if +count}
    return {
        row: (sum(FIELDS[name] for name in count), sum(WEIGHTS[name] * count[name] for name in count))
        for row, count in found.items()
    }


def has_phrase(words, tokens):
    title = words.get("title", "").split()
    return any(title[at : at + len(tokens)] == tokens for at in range(len(title)))


@pytest.mark.usefixtures("made_one")
@given(documents=DOCUMENTS, changes=CHANGES)
def test_each_token_is_held_where_it_stands(documents, changes):
    index, known = with_changes(documents, changes)
    for token in [*TOKENS, "ukjent"]:
        assert held(index, token) == expected(known, token)
    assert index.length.tolist() == [sum(len(words.get(name, "").split()) for name in WEIGHTS) for words in known]


@pytest.mark.usefixtures("made_one")
@given(
    documents=DOCUMENTS, changes=CHANGES, tokens=st.lists(st.sampled_from([*TOKENS, "ukjent"]), min_size=1, max_size=3)
)
def test_a_phrase_stands_in_one_title(documents, changes, tokens):
    index, known = with_changes(documents, changes)
    assert set(index.with_phrase(tokens).tolist()) == {
        row for row, words in enumerate(known) if has_phrase(words, tokens)
    }


@pytest.mark.usefixtures("made_one")
@given(documents=DOCUMENTS, changes=CHANGES, chance=st.randoms())
def test_words_are_counted_where_somebody_has_written_them(documents, changes, chance):
    index, known = with_changes(documents, changes)
    rows = [chance.random() < 0.5 for _ in known]
    written = [set(f"{words.get('title', '')} {words.get('body', '')}".split()) for words in known]
    assert index.times_in(np.array(rows, bool)) == Counter(
        token for is_asked, tokens in zip(rows, written, strict=True) if is_asked for token in tokens
    )
