"""Does the own manager hear of it when her agency says in an agreement that she agrees, and only she?"""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse

from listings.agreements import actions
from listings.approvals import actions as approvals
from listings.approvals.models import Approval
from listings.approvals.status import Status as Answer
from listings.profiles.models import Profile
from portal.foundation.message_kinds import KINDS
from portal.notifications.models import Message
from tests.factories.agencies import administrator
from tests.factories.agreements import (
    again,
    amendment_to_sign,
    fresh,
    in_force,
    place,
    receiver,
    sender,
    shared,
    with_signatories,
)
from tests.factories.approvals import asked, kari

pytestmark = pytest.mark.django_db
OUTSIDE = "sjef@tilsyn.no"


@pytest.fixture
def agreement():
    return with_signatories(shared(place(manager_agreed=False)))


def said(agreement, on_commit, by=None):
    """The letters that went, when the sending agency had said it."""
    mail.outbox.clear()
    with on_commit(execute=True):
        actions.say_manager_agreed(agreement=agreement, by=by or sender(agreement), text="Bare for avtalen")
    return mail.outbox


def expired(agreement, address=""):
    made = asked(agreement.application.posting, agreement.person, address=address, home=agreement.sending)
    if made.status == Answer.CONFIRMING:
        approvals.confirm(approval=made, by=administrator(agreement.sending))
    Approval.objects.filter(pk=made.pk).update(status=Answer.EXPIRED)
    return made


def test_she_who_was_asked_reads_what_was_said_by_whom_and_whom_to_write_to(
    agreement, django_capture_on_commit_callbacks
):
    manager, by = expired(agreement).approver, sender(agreement)
    [letter] = said(agreement, django_capture_on_commit_callbacks)
    assert letter.to == [manager.email] and agreement.person.name not in letter.subject
    terms = agreement.current.terms
    told = (by.name, by.email, agreement.person.name, agreement.number, agreement.sending.short)
    assert all(word in letter.body for word in told) and f"{agreement.starts:%-d.%-m.%Y}–" in letter.body
    assert f"Stillingsprosent: {terms['percentage']}." in letter.body and "Bare for avtalen" not in letter.body
    assert Message.objects.get(person=manager, kind="agreement_manager").in_portal


def test_a_confirmed_address_without_an_account_gets_the_mail(agreement, django_capture_on_commit_callbacks):
    expired(agreement, OUTSIDE)
    assert [letter.to for letter in said(agreement, django_capture_on_commit_callbacks)] == [[OUTSIDE]]


def test_an_address_that_nobody_confirmed_gets_nothing(agreement, django_capture_on_commit_callbacks):
    made = asked(agreement.application.posting, agreement.person, address=OUTSIDE, home=agreement.sending)
    approvals.refuse(approval=made, by=administrator(agreement.sending))
    assert said(agreement, django_capture_on_commit_callbacks) == []


@pytest.mark.parametrize("is_colleague", [True, False])
def test_whom_the_person_names_in_her_profile_hears_of_it_as_a_colleague(
    agreement, is_colleague, django_capture_on_commit_callbacks
):
    address = kari(agreement.sending).email if is_colleague else OUTSIDE
    Profile.objects.update_or_create(user=agreement.person, defaults={"manager_email": address})
    letters = said(agreement, django_capture_on_commit_callbacks)
    assert [letter.to for letter in letters] == ([[address]] if is_colleague else [])


def test_one_who_has_left_the_agency_hears_nothing(agreement, django_capture_on_commit_callbacks):
    made = expired(agreement)
    made.approver.memberships.update(status="ended")
    assert said(agreement, django_capture_on_commit_callbacks) == []


def test_what_was_said_of_a_change_is_told_with_its_own_terms(django_capture_on_commit_callbacks):
    agreement = in_force()
    Approval.objects.update(ends=agreement.ends)
    later = agreement.ends + timedelta(days=30)
    agreement = amendment_to_sign(agreement, ends=later)
    [letter] = said(agreement, django_capture_on_commit_callbacks)
    assert "endring av avtale" in letter.body and f"–{later:%-d.%-m.%Y}." in letter.body
    assert letter.to == [Approval.objects.get().approver.email]
    assert "/godkjenning/" not in letter.body, "She is led to no question that she cannot answer otherwise"


def test_of_a_change_her_new_manager_hears(django_capture_on_commit_callbacks):
    agreement = in_force()
    Approval.objects.update(ends=agreement.ends)
    new = kari(agreement.sending)
    Profile.objects.update_or_create(user=agreement.person, defaults={"manager_email": new.email})
    agreement = amendment_to_sign(agreement, ends=agreement.ends + timedelta(days=30))
    assert [letter.to for letter in said(agreement, django_capture_on_commit_callbacks)] == [[new.email]]


def test_of_a_change_that_came_to_nothing_nothing_is_sent():
    agreement = in_force()
    Approval.objects.update(ends=agreement.ends)
    agreement = amendment_to_sign(agreement, ends=agreement.ends + timedelta(days=30))
    actions.say_manager_agreed(agreement=agreement, by=sender(agreement))
    told = Message.objects.get(kind="agreement_manager")
    holds = KINDS["agreement_manager"].still_holds
    assert holds(again(told.person), told.context)
    actions.withdraw_amendment(agreement=fresh(agreement), by=receiver(agreement), text="Likevel ikke")
    assert not holds(again(told.person), told.context)


def test_who_was_asked_by_mistake_hears_nothing(agreement, django_capture_on_commit_callbacks):
    made = asked(agreement.application.posting, agreement.person, home=agreement.sending)
    approvals.withdraw(approval=made, by=agreement.person)
    assert said(agreement, django_capture_on_commit_callbacks) == []


def test_who_pays_is_said_in_the_language_of_the_mail(agreement, django_capture_on_commit_callbacks):
    shared_pay = {"salary_paid_by": "shared"}
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), read=agreement.version, new=shared_pay)
    manager = expired(agreement).approver
    type(manager).objects.filter(pk=manager.pk).update(language="en")
    [letter] = said(fresh(agreement), django_capture_on_commit_callbacks)
    assert "Delt mellom" not in letter.body and "hared" in letter.body


def test_nothing_is_sent_of_what_came_to_nothing(agreement):
    manager = expired(agreement).approver
    actions.say_manager_agreed(agreement=agreement, by=sender(agreement))
    told = Message.objects.get(person=manager, kind="agreement_manager")
    holds = KINDS["agreement_manager"].still_holds
    assert holds(again(manager), told.context)
    actions.cancel_agreement(agreement=fresh(agreement), by=receiver(agreement), text="Ombestemt")
    assert not holds(again(manager), told.context)


def test_the_page_says_whether_anybody_is_told(agreement, client):
    by = sender(agreement)
    client.force_login(by)
    address = reverse("agreements:manager", args=[agreement.public_id])
    assert "Portalen vet ikke hvem lederen er" in client.get(address).content.decode()
    profile = Profile.objects.update_or_create(user=agreement.person)[0]
    for email, words in ((kari(agreement.sending).email, "Lederen får en e-post"), (by.email, "Du er selv lederen")):
        Profile.objects.filter(pk=profile.pk).update(manager_email=email)
        shown = client.get(address).content.decode()
        assert words in shown and "vet ikke" not in shown


def test_who_says_it_as_the_manager_herself_gets_no_mail(agreement, django_capture_on_commit_callbacks):
    by = sender(agreement)
    Profile.objects.update_or_create(user=agreement.person, defaults={"manager_email": by.email})
    assert said(agreement, django_capture_on_commit_callbacks, by=by) == []
    assert agreement.history.filter(event="manager").exists()
