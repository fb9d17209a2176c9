"""Does an agreement rest on what the own manager said yes to, for as long as it stands and no longer?"""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from listings.agreements import actions
from listings.agreements.models import Agreement
from listings.agreements.rules.findings import findings
from listings.agreements.status import Status
from listings.approvals import actions as approvals
from listings.approvals.models import Approval
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.personal_data import holds_of
from tests.factories.agencies import employee
from tests.factories.agreements import drafted, fresh, in_force, place, receiver, sender, shared, with_signatories
from tests.factories.approvals import approved, asked

pytestmark = pytest.mark.django_db


def manager_in(agreement):
    held = fresh(agreement)
    return next(one for one in findings(held, held.current.terms) if one.rule.code == "manager")


def test_a_yes_to_something_else_is_none():
    agreement = shared()
    Approval.objects.update(ends=agreement.ends - timedelta(days=1))
    found = manager_in(agreement)
    assert not found.holds and "noe annet" in found.text
    Approval.objects.update(ends=agreement.ends)
    assert manager_in(agreement).holds


def test_the_sending_agency_may_tell_of_a_manager_who_was_asked_elsewhere_and_only_once():
    agreement = with_signatories(shared(place(manager_agreed=False)))
    assert not manager_in(agreement).holds
    actions.say_manager_agreed(agreement=agreement, by=sender(agreement), text="Muntlig i dag")
    assert manager_in(agreement).holds
    with pytest.raises(StepNotAllowed):
        actions.say_manager_agreed(agreement=agreement, by=sender(agreement), text="Igjen")
    longer = {"extension_until": agreement.ends + timedelta(days=30)}
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), read=agreement.version, new=longer)
    assert not manager_in(agreement).holds


def test_nobody_tells_another_answer_than_the_manager_gives():
    agreement = shared(place(manager_agreed=False))
    posting = agreement.application.posting
    put = asked(posting, agreement.person, home=agreement.sending)
    with pytest.raises(ValidationError, match="har ikke svart"):
        actions.say_manager_agreed(agreement=agreement, by=sender(agreement))
    approvals.decline(approval=put, by=put.approver, reason="timing", text="Vi er for få.")
    with pytest.raises(ValidationError, match="har sagt nei"):
        actions.say_manager_agreed(agreement=agreement, by=sender(agreement))
    assert not manager_in(agreement).holds


@pytest.fixture
def refused_after_it_was_told(db):
    """The sending agency told of a yes, and then the manager said no in the portal."""
    agreement = with_signatories(shared(place(manager_agreed=False)))
    actions.say_manager_agreed(agreement=agreement, by=sender(agreement), text="Muntlig i dag")
    put = asked(agreement.application.posting, agreement.person, home=agreement.sending)
    approvals.decline(approval=put, by=put.approver, reason="timing", text="Vi er for få.")
    return agreement


@pytest.mark.parametrize("how", ["asked", "withdrawn", "expired"])
def test_asking_anew_lifts_no_no(refused_after_it_was_told, how):
    agreement, posting = refused_after_it_was_told, refused_after_it_was_told.application.posting
    again = asked(posting, agreement.person, home=agreement.sending, address=employee(agreement.sending).email)
    if how == "withdrawn":
        approvals.withdraw(approval=again, by=agreement.person)
    elif how == "expired":
        approvals.expire(now=again.expires_at)
    assert not manager_in(agreement).holds
    with pytest.raises(ValidationError, match="har ikke svart" if how == "asked" else "har sagt nei"):
        actions.say_manager_agreed(agreement=agreement, by=sender(agreement))


def test_a_yes_after_a_no_counts(refused_after_it_was_told):
    agreement, posting = refused_after_it_was_told, refused_after_it_was_told.application.posting
    yes = asked(posting, agreement.person, home=agreement.sending, starts=agreement.starts, ends=agreement.ends)
    Approval.objects.filter(pk=yes.pk).update(payer="home")
    approvals.approve(approval=yes, by=yes.approver)
    assert manager_in(agreement).holds


def test_a_no_that_was_lifted_is_none_again_when_the_yes_is_taken_back(refused_after_it_was_told):
    """Then nobody has said anything: what was told before the no does not count either, and a new word may be told."""
    agreement, posting = refused_after_it_was_told, refused_after_it_was_told.application.posting
    yes = asked(posting, agreement.person, home=agreement.sending, address=employee(agreement.sending).email)
    approvals.approve(approval=yes, by=yes.approver)
    approvals.withdraw(approval=yes, by=agreement.person)
    assert not manager_in(agreement).holds
    actions.say_manager_agreed(agreement=fresh(agreement), by=sender(agreement), text="Muntlig på nytt")
    assert manager_in(agreement).holds


def test_a_yes_stands_while_an_agreement_rests_on_it():
    agreement = in_force()
    yes = Approval.objects.get()
    with pytest.raises(ValidationError, match="bygger på"):
        approvals.decline(approval=yes, by=yes.approver, reason="timing", text="Likevel ikke")
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Ombestemt")
    approvals.decline(approval=yes, by=yes.approver, reason="timing", text="Likevel ikke")


def test_a_yes_to_another_posting_is_no_yes_to_this():
    agreement = shared(place(manager_agreed=False))
    approved(by=agreement.person)
    assert not manager_in(agreement).holds


def test_her_account_may_go_when_all_that_was_agreed_is_over():
    agreement = drafted()
    for status, number in ((Status.IN_FORCE, 2), (Status.DECLINED, 1), (Status.EVALUATED, 0), (Status.CANCELLED, 0)):
        Agreement.objects.filter(pk=agreement.pk).update(status=status)
        assert len(holds_of(agreement.person)) == number, status


def test_what_was_not_read_is_not_said_by_pressing_twice(client):
    """The number of what she has read stays in the form that is refused."""
    agreement = shared(place(manager_agreed=False))
    client.force_login(sender(agreement))
    address = reverse("agreements:manager", args=[agreement.public_id])
    read = client.get(address).context["read"]
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), read=read, new={"percentage": 80})
    refused = client.post(address, {"lest": read, "text": ""})
    assert refused.status_code == 200 and str(refused.context["read"]) == str(read)
