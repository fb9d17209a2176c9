"""Does a request move only along its steps, whatever the row says when the button is pressed?"""

import pytest

from listings.requests import actions
from listings.requests.models import Request
from listings.requests.status import LIFECYCLE, LIVE, Event, Status
from portal.foundation.lifecycle import StepNotAllowed
from tests.factories.requests import STATES, in_state, owner_of

pytestmark = pytest.mark.django_db
AFTER = {
    "change": {Status.WAITING: Status.WAITING},
    "agree": {Status.WAITING: Status.TALKING},
    "decline": {Status.WAITING: Status.DECLINED},
    "withdraw": {Status.WAITING: Status.WITHDRAWN},
    "settle": {Status.TALKING: Status.SETTLED},
    "drop": {Status.TALKING: Status.DROPPED},
    "place": {Status.SETTLED: Status.SETTLED},
}


def take(step, request):
    asker, owner = request.sent_by, owner_of(request)
    verbs = {
        "change": lambda: actions.change_request(request=request, by=asker, message="Fra mai."),
        "agree": lambda: actions.agree(request=request, by=owner, contact=owner),
        "decline": lambda: actions.decline(request=request, by=owner, text="Nei takk."),
        "withdraw": lambda: actions.withdraw_request(request=request, by=asker),
        "settle": lambda: actions.settle(request=request, by=asker),
        "drop": lambda: actions.drop(request=request, by=owner),
        "place": lambda: actions.place(request=request, by=asker),
    }
    verbs[step]()


@pytest.mark.parametrize("step", AFTER)
@pytest.mark.parametrize("status", STATES)
def test_a_request_moves_only_along_its_steps(status, step):
    request = in_state(status)
    if status in AFTER[step]:
        take(step, request)
    else:
        with pytest.raises(StepNotAllowed):
            take(step, request)
    assert Request.objects.get().status == AFTER[step].get(status, status)


def test_every_step_is_in_the_table_and_has_a_word_in_the_history():
    assert set(LIFECYCLE.steps) == {*AFTER, "end"}
    assert {event.value for event in Event} == {"send", *LIFECYCLE.steps}


def test_what_is_live_is_what_a_step_leads_from():
    assert {status for status in Status if set(LIFECYCLE.steps_from(status)) - {"place"}} == LIVE
