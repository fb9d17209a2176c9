"""Does a table tell of each cell that is not as it says, and of what it has no cell for?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from portal.foundation.lifecycle import StepNotAllowed
from tests.lifecycle import Trial, check_cells, table

pytestmark = pytest.mark.django_db
TABLE = """
        open   shut
close
 owner  shut   x
knock
 owner  =      =
 guest  =      late!
burn
nothing: thief
"""


class Door(Trial):
    cast = {"owner": "owner", "guest": "guest", "thief": "thief"}

    def __init__(self, **verbs):
        self.verbs = {"close": self.close, "knock": self.knock, "burn": self.burn} | verbs

    def stand(self, state):
        self.state = state
        return [state]

    def loaded(self, door):
        door[0] = self.state
        return door

    def state_of(self, door):
        return door[0]

    def close(self, door, by, who):
        if by != "owner":
            raise PermissionDenied
        if door[0] == "shut":
            raise StepNotAllowed
        door[0] = "shut"

    def knock(self, door, by, who):
        if by == "thief":
            raise PermissionDenied
        if by == "guest" and door[0] == "shut":
            raise ValidationError("Kom igjen i morgen.", code="late")

    def burn(self, door, by, who):
        raise PermissionDenied


def test_a_table_that_is_right_holds():
    assert check_cells(table(TABLE, {}), Door()) == {"open", "shut"}


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (" owner  shut   x", " owner  shut   =", "shut: close by owner gives x, and not ="),
        (" owner  shut   x", " owner  open   x", "open: close by owner gives shut, and not open"),
        ("late!", "never!", "shut: knock by guest gives late!, and not never!"),
        ("burn\n", "burn\n thief = =\n", "open: burn by thief gives -, and not ="),
        ("nothing: thief", "nothing:", "thief"),
        ("burn\n", "", "burn"),
    ],
)
def test_one_wrong_word_is_told(before, after, told):
    with pytest.raises(AssertionError, match=told):
        check_cells(table(TABLE.replace(before, after), {}), Door())


def test_a_cell_that_is_left_out_is_told():
    with pytest.raises(AssertionError, match="A cell is missing"):
        table(TABLE.replace("late!", ""), {})


def test_who_gets_in_unnamed_is_told():
    with pytest.raises(AssertionError, match="open: burn by guest gives =, and not -"):
        check_cells(table(TABLE, {}), Door(burn=lambda door, by, who: None))
