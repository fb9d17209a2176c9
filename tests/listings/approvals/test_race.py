"""Whose answer counts when the manager and her deputy answer at the same moment? One, and the other is told."""

import pytest

from listings.approvals import actions
from listings.approvals.models import Approval
from listings.approvals.status import Status, Why
from portal.foundation.lifecycle import StepNotAllowed
from tests.at_once import at_once, need_threads
from tests.factories.approvals import asked, fresh, home_of, kari

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def question(transactional_db):
    need_threads()
    return asked()


def passed_on(question):
    deputy = kari(home_of(question.person), name="Per Vik")
    return lambda: actions.forward(approval=question, by=question.approver, address=deputy.email, seen=Status.ASKED)


def test_what_she_has_passed_on_her_deputy_answers(question):
    deputys = passed_on(question)()
    failed = at_once(
        lambda: actions.decline(approval=question, by=question.approver, reason=Why.TIMING, seen=Status.ASKED),
        lambda: actions.approve(approval=deputys, by=deputys.approver, seen=Status.ASKED),
    )
    assert [type(fault) for fault in failed] == [StepNotAllowed]
    assert (fresh(question).status, fresh(deputys).status) == (Status.FORWARDED, Status.APPROVED)


def test_she_passes_it_on_in_one_window_and_answers_in_another(question):
    failed = at_once(
        passed_on(question),
        lambda: actions.approve(approval=question, by=question.approver, seen=Status.ASKED),
    )
    assert [type(fault) for fault in failed] == [StepNotAllowed]
    stand = list(Approval.objects.order_by("pk").values_list("status", flat=True))
    assert stand in ([Status.APPROVED], [Status.FORWARDED, Status.ASKED])


def test_two_windows_give_two_answers_and_the_first_stands(question):
    failed = at_once(
        lambda: actions.decline(approval=question, by=question.approver, reason=Why.TIMING, seen=Status.ASKED),
        lambda: actions.approve(approval=question, by=question.approver, seen=Status.ASKED),
    )
    assert [type(fault) for fault in failed] == [StepNotAllowed]
    assert fresh(question).history.filter(event__in=["approve", "decline"]).count() == 1
