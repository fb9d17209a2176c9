"""A line of an import, and the import itself, move only along their steps."""

from types import SimpleNamespace

import pytest

from listings.people.status import LIFECYCLE, LINE_LIFECYCLE, ImportStatus, LineState
from portal.foundation.lifecycle import StepNotAllowed

LINES = {
    ("do", LineState.WAITING): LineState.DONE,
    ("fail", LineState.WAITING): LineState.FAILED,
    ("take_back", LineState.DONE): LineState.UNDONE,
    ("keep", LineState.DONE): LineState.KEPT,
}
IMPORTS = {
    ("begin", ImportStatus.DRAFT): ImportStatus.RUNNING,
    ("end", ImportStatus.RUNNING): ImportStatus.DONE,
    ("undo", ImportStatus.DONE): ImportStatus.UNDOING,
    ("end_undoing", ImportStatus.UNDOING): ImportStatus.UNDONE,
}


def stepped(table, step, thing):
    try:
        table.take(step, thing)
    except StepNotAllowed:
        return None
    return getattr(thing, table.field)


@pytest.mark.parametrize("step", LINE_LIFECYCLE.steps)
@pytest.mark.parametrize("state", LineState)
def test_a_line_moves_only_along_its_steps(step, state):
    assert stepped(LINE_LIFECYCLE, step, SimpleNamespace(state=state)) == LINES.get((step, state))


@pytest.mark.parametrize("step", LIFECYCLE.steps)
@pytest.mark.parametrize("status", ImportStatus)
def test_an_import_moves_only_along_its_steps(step, status):
    assert stepped(LIFECYCLE, step, SimpleNamespace(status=status)) == IMPORTS.get((step, status))
