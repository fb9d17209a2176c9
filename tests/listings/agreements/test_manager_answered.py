"""Does the one who writes an agreement hear that the manager has answered, while it waits for that, and not why?"""

import pytest

from listings.agreements import actions
from listings.approvals import actions as approvals
from listings.approvals.actions.ending import end
from listings.approvals.models import Approval
from listings.approvals.status import Ending
from portal.foundation.message_kinds import KINDS
from portal.foundation.wording import words_of
from portal.notifications.models import Message
from tests.factories.agencies import publisher
from tests.factories.agreements import (
    again,
    amendment_to_sign,
    drafted,
    fresh,
    in_force,
    place,
    receiver,
    sender,
    shared,
)
from tests.factories.approvals import approved, asked

pytestmark = pytest.mark.django_db
KIND = "agreement_manager_answered"


def question(agreement):
    return asked(agreement.application.posting, agreement.person, home=agreement.sending)


def told():
    """To whom, and with which subject and words."""
    rows = Message.objects.filter(kind=KIND).order_by("pk")
    return [(row.person, words_of(KINDS[KIND], row.context)) for row in rows]


@pytest.mark.parametrize("make", [drafted, shared])
def test_a_yes_reaches_the_one_who_made_it(make):
    agreement = make(place(manager_agreed=False))
    publisher(agreement.receiving)
    put = question(agreement)
    approvals.approve(approval=put, by=put.approver)
    [(person, read)] = told()
    assert person == receiver(agreement) and "sagt ja" in read.subject and read.url == agreement.get_absolute_url()


def test_a_no_comes_without_the_reason():
    agreement = shared(place(manager_agreed=False))
    put = question(agreement)
    approvals.decline(approval=put, by=put.approver, reason="short_handed", text="Vi er for få.")
    [(person, read)] = told()
    said = " ".join([read.subject, *read.paragraphs])
    assert person == receiver(agreement) and "sagt nei" in read.subject
    assert "Vi er for få" not in said and "mangler folk" not in said and put.approver.name not in said


def test_a_yes_that_is_taken_back_reaches_her_too_and_the_mail_about_the_yes_falls_away():
    agreement = shared(place(manager_agreed=False))
    yes = approved(agreement.application.posting, agreement.person, home=agreement.sending)
    row, holds = Message.objects.get(kind=KIND), KINDS[KIND].still_holds
    assert holds(again(row.person), row.context)
    approvals.withdraw(approval=yes, by=agreement.person)
    assert not holds(again(row.person), row.context)
    assert ["sagt ja" in read.subject for _person, read in told()] == [True, False]


def test_a_question_that_is_taken_back_before_it_was_answered_is_nothing_to_her():
    agreement = shared(place(manager_agreed=False))
    approvals.withdraw(approval=question(agreement), by=agreement.person)
    assert told() == []


def test_where_the_maker_writes_for_the_agency_no_more_its_contacts_hear():
    agreement = shared(place(manager_agreed=False))
    other, put = publisher(agreement.receiving), question(agreement)
    receiver(agreement).memberships.update(status="ended")
    approvals.approve(approval=put, by=put.approver)
    assert [person for person, _read in told()] == [other]


def test_nobody_hears_of_an_answer_that_no_agreement_waits_for():
    held = in_force()
    yes = Approval.objects.get()
    actions.cancel_agreement(agreement=held, by=receiver(held), text="Ombestemt")
    approvals.decline(approval=yes, by=yes.approver, reason="timing")
    agreement = shared(place(manager_agreed=False))
    put = approved(by=agreement.person)
    assert put.is_approved and told() == []


def test_an_answer_about_a_change_reaches_the_one_who_wrote_that():
    agreement = in_force()
    Approval.objects.all().delete()
    amendment_to_sign(agreement, by=sender(agreement), percentage=50)
    put = question(agreement)
    approvals.approve(approval=put, by=put.approver)
    assert [person for person, _read in told()] == [sender(agreement)]


def test_nor_of_a_yes_that_her_agency_had_told_already():
    agreement = shared(place(manager_agreed=False))
    actions.say_manager_agreed(agreement=agreement, by=sender(agreement))
    put = question(fresh(agreement))
    approvals.approve(approval=put, by=put.approver)
    assert told() == []


def test_one_of_two_yeses_that_ends_because_the_agencies_are_one_is_nothing_to_her():
    agreement = shared(place(manager_agreed=False))
    yes = approved(agreement.application.posting, agreement.person, home=agreement.sending)
    end(rows=Approval.objects.filter(pk=yes.pk), ending=Ending.MERGED)
    assert len(told()) == 1, "of the yes itself"
