"""Is only that done which was shown, and said yes to?"""

from dataclasses import dataclass
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError

from portal.foundation import plans


@dataclass
class Plan(plans.Plan):
    rows: list
    may_go: bool = True

    @property
    def told(self):
        return [[row.state, row.cells] for row in self.rows]


def plan(*cells, state="new", **how):
    return Plan([SimpleNamespace(state=state, cells=cell) for cell in cells], **how)


def test_the_same_plan_has_the_same_digest_however_its_cells_stand():
    assert plan({"a": 1, "b": frozenset("xy")}).digest == plan({"b": frozenset("yx"), "a": 1}).digest
    plan({"a": 1}).require_shown(plan({"a": 1}).digest)


@pytest.mark.parametrize("shown", ["", "x" * 64, plan({"a": 2}).digest, plan({"a": 1}, state="changed").digest])
def test_another_plan_is_not_carried_out(shown):
    with pytest.raises(ValidationError, match="Se over en gang til"):
        plan({"a": 1}).require_shown(shown)


def test_what_may_not_go_does_not_go():
    stopped = plan({"a": 1}, may_go=False)
    with pytest.raises(ValidationError):
        stopped.require_shown(stopped.digest)


def test_rows_are_found_by_their_state():
    rows = [*plan({"a": 1}).rows, *plan({"a": 2}, state="refused").rows]
    assert [row.cells for row in Plan(rows).of("refused")] == [{"a": 2}]
