"""What is withdrawn, or belongs to an agency that is out, is neither offered nor accepted, and no letter says it is."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.applications import actions
from listings.applications.models import Application
from listings.applications.place import PlaceIsGone
from listings.applications.status import ENDED, Stage
from listings.postings import actions as posting_actions
from listings.postings.models import PostingPage
from listings.postings.status import Status
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.delivery import deliver_waiting
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.applications import interest_in
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def marte():
    return publisher(AgencyFactory(short="DFØ"), name="Marte Lien")


@pytest.fixture
def posting(marte):
    return published_posting(marte.memberships.get().agency, by=marte)


def withdraw(posting):
    PostingPage.objects.filter(pk=posting.pk).update(status=Status.WITHDRAWN)


def suspend(posting):
    Agency.objects.filter(pk=posting.agency_id).update(status=AgencyStatus.SUSPENDED)


def text_of(response):
    return response.content.decode()


@pytest.mark.parametrize("end", [withdraw, suspend])
def test_a_place_that_is_gone_cannot_be_accepted_but_declined(posting, end):
    application = interest_in(Stage.OFFERED, posting)
    end(posting)
    with pytest.raises(PlaceIsGone):
        actions.accept(application=application, by=application.person)
    assert Application.objects.get().status == Stage.OFFERED
    actions.decline(application=application, by=application.person)
    assert Application.objects.get().status == Stage.DECLINED


def test_a_place_that_is_gone_cannot_be_offered(client, posting, marte):
    application = interest_in(Stage.INTERVIEW, posting)
    move = reverse("applications:move", args=[application.public_id, "tilbud"])
    client.force_login(marte)
    case = reverse("applications:candidate", args=[application.public_id])
    assert move in text_of(client.get(case))
    withdraw(posting)
    with pytest.raises(PlaceIsGone):
        actions.offer(application=application, by=marte, text="Plassen er din.")
    assert move not in text_of(client.get(case))
    assert "Utlysningen er trukket, så plassen kan ikke tilbys" in text_of(client.get(move, follow=True))
    shown = text_of(client.post(move, {"text": "Plassen er din."}))
    assert "Utlysningen er trukket, så plassen kan ikke tilbys" in shown and "Plassen er din." in shown
    assert Application.objects.get().status == Stage.INTERVIEW


def test_the_person_is_told_and_may_only_say_no(client, posting):
    application = interest_in(Stage.OFFERED, posting, employee())
    withdraw(posting)
    client.force_login(application.person)
    why = "Utlysningen er trukket, så plassen kan ikke tilbys eller tas imot."
    assert why in text_of(client.get(application.get_absolute_url()))
    answer = reverse("applications:answer", args=[application.public_id])
    shown = text_of(client.get(answer))
    assert why in shown and 'value="accept"' not in shown and 'value="decline"' in shown
    assert why in text_of(client.post(answer, {"answer": "accept", "text": "Ja!"}))
    client.post(answer, {"answer": "decline"})
    assert Application.objects.get().status == Stage.DECLINED


def test_the_letter_does_not_promise_an_answer_to_what_was_withdrawn(posting, marte, mailoutbox):
    interest_in(Stage.OFFERED, posting, employee(language="nb"))
    posting_actions.withdraw(posting=PostingPage.objects.get(pk=posting.pk), by=marte)
    deliver_waiting()
    [letter] = [letter for letter in mailoutbox if "har trukket" in letter.subject]
    for body in (letter.body, letter.alternatives[0][0]):
        assert "kan fortsatt svare" not in body and "tilbudet om plass gjelder ikke lenger" in body


@pytest.mark.parametrize("stage", Stage)
def test_notes_are_written_only_while_the_case_goes_on_or_has_led_to_a_place(client, posting, marte, stage):
    application = interest_in(stage, posting)
    client.force_login(marte)
    case = reverse("applications:candidate", args=[application.public_id])
    assert ('name="text"' in text_of(client.get(case))) is (stage not in ENDED)
    shown = text_of(client.post(case, {"text": "Sterk på klagesaker."}, follow=True))
    assert "Sterk på klagesaker." in shown
    assert Application.objects.get().notes.exists() is (stage not in ENDED)


def test_a_note_is_judged_by_the_row_as_it_is_now(posting, marte):
    application = interest_in(Stage.RECEIVED, posting)
    Application.objects.update(status=Stage.WITHDRAWN)
    with pytest.raises(StepNotAllowed) as refused:
        actions.write_note(application=application, by=marte, text="Sterk på klagesaker.")
    assert isinstance(refused.value, ValidationError) and not Application.objects.get().notes.exists()
