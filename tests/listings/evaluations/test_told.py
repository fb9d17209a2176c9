"""Who hears that all have answered, that a story may be made, and that it may not? Each once."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from listings.agreements import actions as agreements
from listings.agreements.status import Party
from listings.evaluations import actions
from listings.evaluations.models import Evaluation
from listings.evaluations.status import Publish
from portal.foundation.clock import oslo_today
from portal.notifications.delivery import deliver_waiting
from portal.notifications.digests import gather
from portal.notifications.models import Message
from tests.factories.agencies import employee, publisher
from tests.factories.evaluations import (
    all_answered,
    answered,
    ended_agreement,
    fresh,
    person_of,
    receiver_of,
    said,
    sender_of,
)

pytestmark = pytest.mark.django_db


def told(kind):
    rows = Message.objects.filter(kind=kind).order_by("person__name")
    return list(rows.values_list("person__name", flat=True))


def cut_short():
    """No step of its agreement tells that it is evaluated."""
    agreement = ended_agreement(ends=oslo_today() + timedelta(days=60))
    agreements.cancel_agreement(agreement=agreement, by=agreement.made_by, text="Ny jobb")
    return fresh(Evaluation.objects.get())


def test_all_three_hear_once_that_all_have_answered(db):
    evaluation = cut_short()
    publisher(evaluation.agreement.sending, name="Pia Kyst")
    for party in (Party.PERSON, Party.SENDING):
        answered(evaluation, party)
    assert told("evaluation_readable") == []
    answered(evaluation, Party.RECEIVING)
    actions.close_evaluation(evaluation=evaluation)
    assert told("evaluation_readable") == ["Liv Aasen", "Per Kyst", "Pia Kyst", "Solfrid Lyng"]


@pytest.mark.parametrize(
    ("gave", "hear"),
    [
        ([], []),
        ([Party.PERSON], ["Per Kyst", "Solfrid Lyng"]),
        ([Party.PERSON, Party.SENDING], ["Liv Aasen", "Per Kyst", "Solfrid Lyng"]),
    ],
)
def test_when_nobody_is_waited_for_those_hear_who_have_something_to_read(db, gave, hear):
    evaluation = cut_short()
    for party in gave:
        evaluation = answered(evaluation, party)
    with time_machine.travel(timezone.now() + timedelta(days=36), tick=False):
        for _time in range(2):
            call_command("tend_evaluations", verbosity=0)
        deliver_all()
    letters = {one.to[0] for one in mail.outbox if "kan leses" in one.subject + one.body}
    assert told("evaluation_readable") == hear and len(letters) == len(hear)
    assert not [one for one in mail.outbox if "Alle har svart" in one.subject + one.body]


def test_a_late_answer_that_is_the_last_closes_it_and_tells(db):
    evaluation = cut_short()
    with time_machine.travel(timezone.now() + timedelta(days=23), tick=False):
        all_answered(evaluation)
    assert told("evaluation_readable") == ["Liv Aasen", "Per Kyst", "Solfrid Lyng"]


def test_where_the_agreement_tells_that_it_is_evaluated_nobody_is_told_twice(opened):
    all_answered(opened)
    assert told("evaluation_readable") == []


def test_a_story_is_told_to_the_agencies_people_once_whatever_she_chooses(opened):
    """Her yes may become another yes, and a no and a yes again."""
    employee(opened.agreement.sending, name="Kollega")
    for answer in (Publish.NO, Publish.ANONYMOUS, Publish.NAMED, Publish.NO, Publish.NAMED):
        said(opened, Party.PERSON, answer)
    assert told("evaluation_story") == ["Per Kyst", "Solfrid Lyng"]


def deliver_all():
    """Also what is gathered."""
    with time_machine.travel(timezone.now() + timedelta(days=1), tick=False):
        gather()
        deliver_waiting()


@pytest.mark.parametrize(("answer", "is_sent"), [(Publish.NAMED, True), (Publish.NO, False)])
def test_a_story_that_she_wants_no_more_when_the_mail_goes_is_not_mailed(opened, answer, is_sent):
    said(opened, Party.PERSON, Publish.ANONYMOUS)
    said(opened, Party.PERSON, answer)
    deliver_all()
    to = {address for one in mail.outbox for address in one.to if "fortelle om oppholdet" in one.body + one.subject}
    assert to == ({sender_of(opened).email, receiver_of(opened).email} if is_sent else set())


def test_she_hears_of_an_agencys_no_once_and_not_which_said_it(opened, client):
    said(opened, Party.PERSON, Publish.NAMED)
    client.force_login(sender_of(opened))
    client.post(reverse("evaluations:publish", args=[opened.public_id, Party.SENDING]), {"answer": "no"})
    said(opened, Party.RECEIVING, Publish.NO)
    assert told("evaluation_stopped") == ["Liv Aasen"]
    deliver_waiting()
    [letter] = [one for one in mail.outbox if "ingen historie" in one.subject]
    assert letter.to == [person_of(opened).email] and "En av virksomhetene har sagt nei" in letter.body
    assert sender_of(opened).name not in letter.body and opened.agreement.sending.name not in letter.body


def test_a_no_that_is_taken_back_before_the_mail_goes_is_not_sent(opened):
    said(opened, Party.PERSON, Publish.ANONYMOUS)
    said(opened, Party.SENDING, Publish.NO)
    said(opened, Party.SENDING, Publish.MAY)
    deliver_waiting()
    assert not [one for one in mail.outbox if "ingen historie" in one.subject]


@pytest.mark.parametrize("answer", [None, Publish.NO])
def test_who_wants_no_story_is_told_of_no_refusal(opened, answer):
    if answer:
        said(opened, Party.PERSON, answer)
    said(opened, Party.SENDING, Publish.NO)
    assert told("evaluation_stopped") == []


def test_a_yes_after_an_agencys_no_is_promised_nothing(opened, client):
    said(opened, Party.SENDING, Publish.NO)
    client.force_login(person_of(opened))
    address = reverse("evaluations:publish", args=[opened.public_id, Party.PERSON])
    answered = client.post(address, {"answer": "named"}, follow=True)
    assert [str(one) for one in answered.context["messages"]] == [
        "En av virksomhetene har sagt nei, så det blir ingen historie."
    ]
