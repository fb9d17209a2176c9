"""What does an approval say to the apps above: is there a yes, and does it cover what is agreed?"""

from datetime import timedelta

import pytest

from listings.approvals import actions, standing
from listings.approvals.models import Approval
from portal.foundation.lifecycle import StepNotAllowed
from tests.factories.approvals import approved, asked, fresh

pytestmark = pytest.mark.django_db


def test_the_yes_that_stands_and_none_after_it_is_taken_back(posting, ingrid, kari, waiting):
    assert standing.approved_at(person=ingrid, posting=posting) is None
    actions.approve(approval=waiting, by=kari)
    found = standing.approval_for(person=ingrid, posting=posting)
    assert standing.approved_at(person=ingrid, posting=posting) == found.answered_at is not None
    actions.decline(approval=waiting, by=kari, reason="timing")
    assert standing.approved_at(person=ingrid, posting=posting) is None
    assert standing.approval_for(person=ingrid, posting=posting) == waiting


def test_the_newest_question_is_the_one_that_stands(posting, ingrid, kari, waiting):
    actions.decline(approval=waiting, by=kari, reason="timing")
    anew = asked(posting, ingrid, address=kari.email)
    assert standing.approval_for(person=ingrid, posting=posting) == anew
    assert standing.newest_of([ingrid.pk], posting) == {ingrid.pk: anew}
    with pytest.raises(StepNotAllowed):
        actions.approve(approval=waiting, by=kari)


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("terms", "covered"),
    [((0, 0, 100), True), ((5, -5, 60), True), ((-1, 0, 100), False), ((0, 1, 100), False), ((0, 0, 101), False)],
)
def test_a_yes_covers_what_lies_within_it(posting, ingrid, kari, terms, covered):
    start, end, percentage = terms
    one = approved(posting, ingrid, address=kari.email)
    period = one.starts + start * DAY, one.ends + end * DAY
    assert standing.covers(one, *period, percentage, one.payer) == covered


@pytest.mark.parametrize(
    ("approved_payer", "fine"),
    [
        ("host", {"host"}),
        ("shared", {"host", "shared"}),
        ("agreed", {"host", "shared", "agreed"}),
        ("home", {"host", "shared", "agreed", "home"}),
    ],
)
def test_a_yes_covers_no_dearer_payer(posting, ingrid, kari, approved_payer, fine):
    one = approved(posting, ingrid, address=kari.email)
    Approval.objects.filter(pk=one.pk).update(payer=approved_payer)
    one = fresh(one)
    terms = (one.starts, one.ends, one.percentage)
    assert {payer for payer in ("host", "shared", "agreed", "home") if standing.covers(one, *terms, payer)} == fine


def test_nothing_covers_without_a_yes(waiting):
    terms = (waiting.starts, waiting.ends, 100, "host")
    assert not standing.covers(waiting, *terms) and not standing.covers(None, *terms)


def test_what_rests_on_a_yes_keeps_it(posting, ingrid, kari, monkeypatch):
    monkeypatch.setattr(standing, "_bindings", [])
    one = approved(posting, ingrid, address=kari.email)
    standing.register_binding(lambda approval: "Avtalen er signert.")
    for change in (
        lambda: actions.decline(approval=one, by=kari, reason="timing"),
        lambda: actions.withdraw(approval=one, by=ingrid),
    ):
        with pytest.raises(StepNotAllowed, match="Avtalen er signert"):
            change()
    assert fresh(one).is_approved
