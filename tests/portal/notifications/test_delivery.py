"""Does a mail leave once, however the mail server behaves, and is nothing lost meanwhile?"""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from portal.notifications import claiming
from portal.notifications.delivery import Outcome, deliver, deliver_waiting
from portal.notifications.models import Mail
from portal.notifications.status import State
from tests.factories.agencies import portal_administrator

pytestmark = pytest.mark.django_db


def state():
    return Mail.objects.get().state


def later(**much):
    return time_machine.travel(timezone.now() + timedelta(**much), tick=False)


def test_it_goes_once(told, mail_server):
    told()
    assert [deliver_waiting(), deliver_waiting()] == [1, 0]
    assert mail_server.receivers == ["sjef@politiet.no"] and state() == State.SENT


def test_a_line_that_begins_with_a_dot_arrives_whole(told, mail_server):
    told().__class__.objects.update(context={"name": "..", "email": "x@y.no", "agency": ".no", "slug": "no"})
    deliver_waiting()
    [(_receivers, letter)] = mail_server.letters
    assert letter["Subject"].startswith("..") and ".no" in letter.get_body(("plain",)).get_content()


def test_what_another_worker_has_is_left_alone(told, mail_server):
    mail = told() and Mail.objects.get()
    assert claiming.claim(mail.pk) and claiming.claim(mail.pk) is None
    assert deliver(mail.pk) is Outcome.NOT_OURS and deliver_waiting() == 0


def test_a_worker_that_was_away_too_long_does_not_end_its_mail(told, mail_server):
    """It woke up when another had the mail already."""
    mail = told() and Mail.objects.get()
    sleeper = claiming.claim(mail.pk)
    with later(minutes=11):
        assert claiming.claim(mail.pk)
    with pytest.raises(claiming.ClaimIsLost):
        claiming.begin_handing_over(sleeper)


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DOT"])
def test_a_refusal_is_tried_again_and_then_goes(told, mail_server, verb):
    mail_server.answers[verb] = b"451 try later"
    told()
    assert deliver_waiting() == 0
    mail = Mail.objects.get()
    assert (mail.state, mail.reason, mail.answer, mail.tries) == (State.WAITING, "refused", 451, 1)
    mail_server.answers.clear()
    assert deliver_waiting() == 0, "not before its time"
    with later(minutes=2):
        assert deliver_waiting() == 1
    assert len(mail_server.letters) == 1


def test_a_line_that_breaks_before_the_dot_is_tried_again(told, mail_server):
    mail_server.hangs_up = "before the text"
    told()
    deliver_waiting()
    assert state() == State.WAITING and mail_server.letters == []
    mail_server.hangs_up = ""
    with later(minutes=2):
        assert deliver_waiting() == 1


def test_a_line_that_breaks_after_the_dot_is_not_tried_again(told, mail_server):
    mail_server.hangs_up = "after the dot"
    told()
    deliver_waiting()
    assert state() == State.UNCERTAIN and len(mail_server.letters) == 1
    mail_server.hangs_up = ""
    with later(days=2):
        assert deliver_waiting() == 0
    assert len(mail_server.letters) == 1


def test_a_day_without_a_mail_server_delays_and_loses_nothing(told, mail_server, settings):
    people = [portal_administrator() for _number in range(3)]
    settings.EMAIL_PORT = 1
    for number, person in enumerate(people):
        told(f"k{number}", person=person)
    with time_machine.travel(timezone.now(), tick=False) as clock:
        for _minute in range(24 * 6):
            assert deliver_waiting() == 0
            clock.shift(timedelta(minutes=10))
        assert set(Mail.objects.values_list("state", flat=True)) == {State.WAITING}
        settings.EMAIL_PORT = mail_server.port
        for _hour in range(3):
            deliver_waiting()
            clock.shift(timedelta(hours=1))
    assert sorted(mail_server.receivers) == sorted(person.email for person in people)


def test_the_waits_grow_and_it_is_given_up_in_the_end(told, mail_server, settings):
    settings.EMAIL_PORT = 1
    told()
    waits, clock = [], timezone.now()
    while state() == State.WAITING and len(waits) < 100:
        with time_machine.travel(clock, tick=False):
            deliver_waiting()
            waits.append(Mail.objects.get().next_try_at - clock)
        clock += waits[-1]
    assert waits == sorted(waits) and waits[0] == timedelta(minutes=1) and waits[-1] == timedelta(hours=2)
    assert state() == State.FAILED and timedelta(days=4) < sum(waits, timedelta()) < timedelta(days=5)


def test_every_try_carries_the_same_message_id(told, mail_server):
    mail_server.hangs_up = "after the dot"
    told()
    deliver_waiting()
    Mail.objects.update(state=State.WAITING, next_try_at=timezone.now())
    deliver_waiting()
    [first, second] = [letter["Message-ID"] for _receivers, letter in mail_server.letters]
    assert first == second == f"<{Mail.objects.get().public_id}@127.0.0.1>"
