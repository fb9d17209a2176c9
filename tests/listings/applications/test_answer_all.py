"""Everybody gets an answer, and then the posting is closed; never while somebody still waits."""

from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage
from listings.postings.models import PostingPage
from listings.postings.status import Status
from portal.notifications.models import Message
from tests.factories.agencies import employee, publisher
from tests.factories.applications import interest_in, sent_interest
from tests.factories.postings import published_posting

from .test_together import hidden, text_of, typed

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting():
    return published_posting()


@pytest.fixture
def marte(client, posting):
    person = publisher(posting.agency, name="Marte Lien")
    client.force_login(person)
    return person


@pytest.fixture
def ask(client, posting, marte):
    """The page, or with `page` what its button sends."""
    address = reverse("applications:answer_all", args=[posting.pk])

    def asked(page=None, **words):
        if page is None:
            return client.get(address)
        return client.post(address, hidden(page) | typed(page) | words | {"send": "1"}, follow=True)

    return asked


def status(posting):
    return PostingPage.objects.get(pk=posting.pk).status


def test_everybody_who_waits_is_listed_answered_and_the_posting_closed(posting, ask):
    waiting = (Stage.RECEIVED, Stage.ASSESSING, Stage.INTERVIEW)
    people = [interest_in(stage, posting, employee(name=f"Kari {stage}")) for stage in waiting]
    offered = interest_in(Stage.OFFERED, posting, employee(name="Ola Dahl"))
    page = ask()
    assert all(one.name in text_of(page) for one in people) and offered.name not in text_of(page)
    assert "Alle har fått svar, og utlysningen er avsluttet." in text_of(ask(page, reason="full"))
    assert status(posting) == Status.CLOSED
    assert Application.objects.filter(status=Stage.NOT_SELECTED).count() == 3
    assert Message.objects.filter(kind="stage_turned_down").count() == 3
    assert [one.person for one in Message.objects.filter(kind="posting_ended")] == [offered.person]


def test_somebody_who_comes_meanwhile_is_not_left_without_an_answer(posting, ask):
    sent_interest(posting)
    page = ask()
    late = sent_interest(posting, employee(name="Sen Seland"))
    shown = text_of(ask(page, reason="full"))
    assert "Utlysningen er ikke avsluttet" in shown and "Sen Seland" in shown
    assert status(posting) == Status.PUBLISHED and Application.objects.get(pk=late.pk).status == Stage.RECEIVED


def test_without_a_reason_nothing_is_sent(posting, ask):
    sent_interest(posting)
    assert "Velg en grunn" in text_of(ask(ask(), reason=""))
    assert status(posting) == Status.PUBLISHED and Application.objects.get().status == Stage.RECEIVED


def test_pressing_twice_closes_once(posting, ask):
    sent_interest(posting)
    page = ask()
    ask(page, reason="full")
    assert "Ingen venter på svar" in text_of(ask(page, reason="full"))
    assert Message.objects.filter(kind="stage_turned_down").count() == 1


def test_when_nobody_waits_the_way_to_closing_is_shown(posting, ask):
    interest_in(Stage.OFFERED, posting)
    shown = text_of(ask())
    assert "Ingen venter på svar fra dere" in shown and reverse("postings:move", args=[posting.pk, "avslutt"]) in shown


def test_a_posting_that_has_ended_already_stays_as_it_is(posting, ask):
    sent_interest(posting)
    PostingPage.objects.filter(pk=posting.pk).update(status=Status.WITHDRAWN)
    ask(ask(), reason="cancelled")
    assert status(posting) == Status.WITHDRAWN and Application.objects.get().status == Stage.NOT_SELECTED


def test_the_verb_asks_for_the_right(posting):
    with pytest.raises(PermissionDenied):
        actions.answer_all_and_close(posting=posting, letters=[], by=publisher(), batch=uuid4(), reason="full")
    assert status(posting) == Status.PUBLISHED
