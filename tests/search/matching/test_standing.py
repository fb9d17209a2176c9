"""Do columns keep up with what is written, without reading everything again?"""

from dataclasses import dataclass, field

import numpy as np
import pytest

from search.matching import standing
from search.matching.standing import Standing, turn

pytestmark = pytest.mark.django_db


@dataclass
class Shelf:
    """Rows that stand somewhere, and what was read of them."""

    rows: dict = field(default_factory=lambda: dict.fromkeys(range(1, 10), "old"))
    read: list = field(default_factory=list)

    def columns(self, ids):
        self.read.append(ids)
        kept = {pk: said for pk, said in self.rows.items() if ids is None or pk in ids}
        return type("Columns", (), {"ids": np.array(list(kept), dtype=np.int64), "said": list(kept.values())})

    def change(self, **rows):
        for name, said in rows.items():
            self.rows[int(name[1:])] = said
        turn("shelf", [int(name[1:]) for name in rows])

    def told(self, standing, mark=None):
        found = standing.brought_up(mark)
        return {
            int(pk): said
            for part, counts in found
            for pk, said, stands in zip(part.ids, part.said, counts, strict=True)
            if stands
        }


@pytest.fixture
def shelf():
    shelf = Shelf()
    shelf.change(p1="first")
    return shelf


@pytest.fixture
def columns(shelf):
    return Standing("shelf", shelf.columns)


def test_what_changes_is_read_alone_and_counts_once(shelf, columns):
    assert shelf.told(columns) == shelf.rows
    shelf.change(p2="new", p3="new")
    shelf.change(p3="newer", p11="came")
    del shelf.rows[4]
    turn("shelf", [4])
    assert shelf.told(columns) == shelf.told(columns) == shelf.rows
    assert shelf.read == [None, [2, 3, 4, 11]]


def test_another_mark_and_a_change_of_all_read_everything_again(shelf, columns):
    shelf.told(columns), shelf.told(columns, "other words"), turn("shelf", [None]), shelf.told(columns, "other words")
    assert shelf.read == [None, None, None]


def test_many_changes_are_read_with_everything(shelf, columns, monkeypatch):
    monkeypatch.setattr(standing, "MANY", 2)
    shelf.told(columns)
    shelf.change(p1="a", p2="a")
    assert shelf.told(columns) == shelf.rows
    shelf.change(p3="a")
    assert shelf.told(columns) == shelf.rows
    assert shelf.read == [None, [1, 2], None]


def test_a_change_that_was_rolled_back_is_not_followed(shelf, columns):
    shelf.told(columns)
    columns.token = "7d1e3d0c-0b1a-4a38-9d9c-6f1c9a0d1f00"
    assert shelf.told(columns) == shelf.rows and shelf.read == [None, None]
