"""Can nobody come to a group under five by adding and subtracting what is shown?"""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from home.insight import suppression
from home.insight.suppression import LEAST, Tally, left_over, overlapping, partition, rows_shown, total

OWNERS = ("A", "B", ("A", "B"), ("B", "C"), None)
numbers = st.integers(0, 9)


@st.composite
def tally(draw):
    """Some people have sent more than one."""
    made = Tally()
    for owner in OWNERS:
        if events := draw(numbers):
            made.add(owner, events, draw(st.integers(0, events)))
    return made


parts = st.dictionaries(st.sampled_from("abcdefg"), tally(), max_size=7)


def holds_enough(made):
    """Also without what one agency knows of its own."""
    for known in (None, "A", "B", "C"):
        unknown = [owners for owners in OWNERS if not known or known not in (owners or ())]
        events = sum(made.events.get(owners, 0) for owners in unknown)
        people = sum(made.people.get(owners, 0) for owners in unknown)
        if events and people < LEAST:
            return False
    return True


@given(parts)
@settings(deadline=None, max_examples=300)
def test_whatever_is_added_of_a_partition_holds_five(found):
    if not total(found.values()).is_safe:
        return
    shown = partition(found)
    atoms = [*(found[value] for value in shown), left_over(found, shown)]
    for size in range(1, len(atoms) + 1):
        for chosen in combinations(atoms, size):
            assert holds_enough(total(chosen))


def test_a_small_part_takes_another_one_with_it():
    found = {"a": of(20), "b": of(8), "c": of(3)}
    assert partition(found) == {"a"}
    assert not partition({"a": of(20), "c": of(3)})


def test_small_parts_that_are_enough_together_stand_together():
    assert partition({"a": of(20), "b": of(3), "c": of(2)}) == {"a"}


def test_an_agency_that_knows_its_own_does_not_learn_of_the_few_others():
    most_are_hers = Tally()
    most_are_hers.add("A", 9, 9)
    most_are_hers.add("B", 2, 2)
    assert not most_are_hers.is_safe
    assert of(9).is_safe


def test_one_person_who_sends_much_is_no_group():
    often = Tally()
    often.add("A", 12, 1)
    assert not often.is_safe


@given(st.dictionaries(st.sampled_from("xyz"), parts, max_size=3))
@settings(deadline=None, max_examples=200)
def test_rows_and_the_sums_of_columns_tell_of_no_small_group(rows):
    columns = sorted({column for cells in rows.values() for column in cells})
    whole = {column: total(cells[column] for cells in rows.values() if column in cells) for column in columns}
    if not all(sum_.is_safe for sum_ in whole.values()):
        return
    shown = rows_shown(rows, columns)
    for column in columns:
        cells = [suppression.cell_of(rows[row], column) for row in shown]
        hidden = total(suppression.cell_of(rows[row], column) for row in rows if row not in shown)
        assert all(holds_enough(cell) for cell in cells) and holds_enough(hidden)


@given(parts)
@settings(deadline=None, max_examples=200)
def test_answers_that_overlap_leave_enough_behind(found):
    whole = total(found.values())
    for value in overlapping(found, whole):
        assert holds_enough(found[value]) and holds_enough(whole - found[value])


def of(people, owner=None):
    made = Tally()
    made.add(owner, people, people)
    return made
