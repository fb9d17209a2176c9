"""A posting moves only along its steps."""

import pytest

from listings.postings.status import LIFECYCLE, Status
from portal.foundation.lifecycle import StepNotAllowed

D, S, P, A, G, C, W, E = (
    Status.DRAFT,
    Status.SUBMITTED,
    Status.PUBLISHED,
    Status.ASSESSING,
    Status.ASSIGNED,
    Status.CLOSED,
    Status.WITHDRAWN,
    Status.EXPIRED,
)
NO = None
TABLE = {
    #             D  S  P  A  G  C  W  E
    "submit": [S, NO, NO, NO, NO, NO, NO, NO],
    "send_back": [NO, D, NO, NO, NO, NO, NO, NO],
    "publish": [P, P, NO, NO, NO, NO, P, NO],
    "assess": [NO, NO, A, NO, NO, NO, NO, A],
    "reopen": [NO, NO, NO, P, NO, P, NO, P],
    "assign": [NO, NO, G, G, NO, NO, NO, G],
    "close": [NO, NO, C, C, C, NO, NO, C],
    "withdraw": [NO, W, W, W, NO, NO, NO, W],
    "expire": [NO, NO, E, NO, NO, NO, NO, NO],
    "extend": [NO, NO, P, NO, NO, NO, NO, P],
}
CASES = [
    (state, step, after)
    for step, row in TABLE.items()
    for state, after in zip((D, S, P, A, G, C, W, E), row, strict=True)
]


class Thing:
    def __init__(self, status):
        self.status = status


@pytest.mark.parametrize(("state", "step", "after"), CASES)
def test_a_posting_moves_only_along_its_steps(state, step, after):
    thing = Thing(state)
    if after is NO:
        with pytest.raises(StepNotAllowed):
            LIFECYCLE.take(step, thing)
        assert thing.status == state
    else:
        LIFECYCLE.take(step, thing)
        assert thing.status == after


def test_every_step_is_in_the_table():
    assert set(TABLE) == set(LIFECYCLE.steps)
