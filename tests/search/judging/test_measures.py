"""Do the measures say what their formulae say? Against examples worked by hand, and for any order."""

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.judging.measures import dcg, ndcg, recall, reciprocal_rank

GRADES = {"best": 3, "good": 2, "fair": 1}


def test_gain_grows_with_the_grade_and_shrinks_with_the_place():
    assert dcg([3, 2, 1]) == pytest.approx(7 / 1 + 3 / log2(3) + 1 / 2)
    assert dcg([0, 0, 3]) == pytest.approx(7 / 2)


def test_ndcg_worked_by_hand():
    """3 + 0 + 7/2 = 6.5 of the best order's 7 + 3/1.585 + 1/2 = 9.393."""
    assert ndcg(["good", "other", "best"], GRADES) == pytest.approx(0.692, abs=0.0005)
    assert ndcg([], GRADES) == 0


def test_only_the_first_ten_give_gain_and_nobody_can_do_better_than_ten():
    late = [*"abcdefghij", "best"]
    assert ndcg(late, {"best": 3}) == 0
    many = {str(number): 1 for number in range(30)}
    assert ndcg(list(many), many) == pytest.approx(1)


def test_recall_is_over_all_that_is_relevant():
    assert recall(["fair", "other", "best"], GRADES) == pytest.approx(2 / 3)
    many = {str(number): 1 for number in range(25)}
    assert recall(list(many), many) == pytest.approx(20 / 25)


def test_reciprocal_rank_is_that_of_the_first_relevant_one():
    assert reciprocal_rank(["x", "y", "fair", "best"], GRADES) == pytest.approx(1 / 3)
    assert reciprocal_rank(["x", "y"], GRADES) == 0


@pytest.mark.parametrize("measure", [ndcg, recall, reciprocal_rank])
def test_where_nothing_is_relevant_nothing_is_measured(measure):
    with pytest.raises(ValueError, match="nothing is relevant"):
        measure(["x"], {})


JUDGED = st.dictionaries(st.integers(0, 40), st.integers(1, 3), min_size=1, max_size=30)
ORDERS = st.permutations(range(41))


@given(JUDGED, ORDERS)
def test_the_best_order_gives_one_and_none_gives_more(grades, order):
    best = sorted(grades, key=lambda ref: -grades[ref])
    assert ndcg(best, grades) == pytest.approx(1)
    assert 0 <= ndcg(order, grades) <= 1 + 1e-9


@given(JUDGED, ORDERS, st.data())
def test_putting_a_better_one_later_never_gives_more(grades, order, data):
    first, second = sorted(data.draw(st.lists(st.integers(0, 40), min_size=2, max_size=2, unique=True)))
    better, worse = sorted((order[first], order[second]), key=lambda ref: -grades.get(ref, 0))
    good, bad = list(order), list(order)
    good[first], good[second] = better, worse
    bad[first], bad[second] = worse, better
    for measure in (ndcg, recall, reciprocal_rank):
        assert measure(bad, grades) <= measure(good, grades) + 1e-9
