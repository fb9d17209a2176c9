"""Is everybody who claims a right answered, in words and in time, by somebody who may?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone

from portal.access.models import User
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from portal.privacy.keeping import remind
from portal.privacy.models import PrivacyRequest
from portal.privacy.requests.actions import MOST_OPEN, answer, ask
from tests.factories.agencies import employee, portal_administrator

pytestmark = pytest.mark.django_db
Kind, Outcome = PrivacyRequest.Kind, PrivacyRequest.Outcome


@pytest.fixture
def tuva(db):
    return portal_administrator(name="Tuva Berg")


@pytest.fixture
def kari(db):
    return employee(name="Kari Nes")


@pytest.fixture
def claim(kari, tuva):
    return ask(by=kari, kind=Kind.CORRECT, text="Jeg heter Karin.")


def test_she_gets_a_receipt_with_the_last_day(client, kari, tuva):
    client.force_login(kari)
    page = client.post(reverse("privacy:ask"), {"kind": "correct", "text": "Jeg heter Karin."}, follow=True)
    claim = PrivacyRequest.objects.get()
    assert claim.receipt in page.content.decode() and "Jeg heter Karin." in page.content.decode()
    assert (claim.due_on - timezone.localdate()).days == 30
    told = Message.objects.get(kind="privacy_asked", person=kari)
    assert told.context["receipt"] == claim.receipt


def test_the_administrators_hear_of_it_without_her_name_or_words(claim, tuva):
    told = Message.objects.get(kind="privacy_to_answer", person=tuva)
    assert "Kari" not in str(told.context) and "Karin" not in str(told.context)


@pytest.mark.parametrize("sent", [{}, {"kind": "correct"}, {"text": "x"}, {"kind": "noe", "text": "01010112345"}])
def test_what_is_missing_is_said_and_nothing_is_lost(client, kari, sent):
    client.force_login(kari)
    page = client.post(reverse("privacy:ask"), sent).content.decode()
    assert "ds-error-summary" in page and sent.get("text", "") in page
    assert not PrivacyRequest.objects.exists()


def test_not_more_at_once_than_somebody_can_answer(kari, tuva):
    for _time in range(MOST_OPEN):
        ask(by=kari, kind=Kind.OTHER, text="En til")
    with pytest.raises(ValidationError):
        ask(by=kari, kind=Kind.OTHER, text="En til")


def test_the_answer_is_told_and_read_by_her(client, claim, kari, tuva):
    client.force_login(tuva)
    sent = {"outcome": "done", "text": "Nå er det rettet."}
    client.post(reverse("privacy:answer", args=[claim.public_id]), sent)
    claim.refresh_from_db()
    assert (claim.outcome, claim.answered_by) == (Outcome.DONE, tuva) and not claim.is_open
    assert Message.objects.filter(kind="privacy_answered", person=kari).exists()
    client.force_login(kari)
    assert "Nå er det rettet." in client.get(claim.get_absolute_url()).content.decode()


def test_it_is_answered_once(claim, tuva):
    answer(request=claim, by=tuva, outcome=Outcome.DONE, text="Gjort.")
    with pytest.raises(StepNotAllowed):
        answer(request=claim, by=tuva, outcome=Outcome.REFUSED, text="Nei.")


def test_who_is_late_gets_a_sentence_and_no_failure(client, claim, tuva):
    answer(request=claim, by=tuva, outcome=Outcome.DONE, text="Gjort.")
    client.force_login(tuva)
    sent = {"outcome": "refused", "text": "Nei."}
    page = client.post(reverse("privacy:answer", args=[claim.public_id]), sent, follow=True)
    assert page.status_code == 200 and PrivacyRequest.objects.get().answer == "Gjort."


def test_only_a_portal_administrator_answers(claim, kari):
    with pytest.raises(PermissionDenied):
        answer(request=claim, by=kari, outcome=Outcome.DONE, text="Gjort.")


def test_another_does_not_read_it(client, claim):
    client.force_login(employee())
    assert client.get(claim.get_absolute_url()).status_code == 404


def test_an_account_that_is_asked_to_go_goes_with_the_answer(kari, tuva):
    claim = ask(by=kari, kind=Kind.ERASE, text="Slett alt, er du snill.")
    done = answer(request=claim, by=tuva, outcome=Outcome.DONE, text="Kontoen er slettet.", erase=True)
    assert not User.objects.filter(pk=kari.pk).exists()
    assert (done.person, done.text, done.answer, done.outcome) == (None, "", "", Outcome.DONE)
    told = Message.objects.get(kind="account_erased")
    assert told.address == kari.email and told.context["text"] == "Kontoen er slettet."


def test_those_that_wait_stand_first_with_the_days_that_are_left(client, claim, tuva):
    client.force_login(tuva)
    html = client.get(reverse("privacy:requests")).content.decode()
    assert claim.receipt in html and "30 dager igjen" in html
    with time_machine.travel(timezone.now() + timedelta(days=31)):
        client.force_login(tuva)
        assert "Fristen er ute" in client.get(reverse("privacy:requests")).content.decode()


def test_the_administrators_are_reminded_in_the_last_week_and_daily_when_it_is_late(claim, tuva):
    for days, told in ((1, 1), (24, 2), (26, 2), (31, 3), (32, 4)):
        with time_machine.travel(timezone.now() + timedelta(days=days)):
            remind()
            remind()
        assert Message.objects.filter(kind="privacy_to_answer", person=tuva).count() == told
