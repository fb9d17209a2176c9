"""Is whoever a question waits for reminded, and is what she who asked is told when its time is over true?"""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from listings.approvals import actions
from listings.approvals.progress import next_step
from listings.approvals.status import Status
from portal.foundation.message_kinds import kind_of
from portal.foundation.wording import words_of
from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from tests.factories.approvals import asked, fresh

pytestmark = pytest.mark.django_db


@pytest.fixture
def stranger(posting, ingrid, hanne):
    """A question whose address nobody has confirmed."""
    return asked(posting, ingrid, address="ny@tilsyn.no")


def after(days):
    return time_machine.travel(timezone.now() + timedelta(days=days, hours=1), tick=False)


def tend_daily(first, last):
    """The calendar's job on each day, counted from now."""
    start = timezone.now()
    for day in range(first, last + 1):
        with time_machine.travel(start + timedelta(days=day, hours=1), tick=False):
            call_command("tend_approvals", verbosity=0)


def told(kind):
    rows = Message.objects.filter(kind=kind).order_by("pk")
    return [(row.person.name, row.context.get("news", row.context.get("how"))) for row in rows]


def latest(kind):
    message = Message.objects.filter(kind=kind).latest("pk")
    words = words_of(kind_of(kind), message.context)
    return " ".join((words.subject, *words.paragraphs))


def test_an_address_that_nobody_confirms(stranger):
    tend_daily(1, 3)
    assert told("approval_to_confirm") == [("Hanne Dahl", "")]
    tend_daily(4, 13)
    assert told("approval_to_confirm") == [("Hanne Dahl", ""), ("Hanne Dahl", "again")]
    assert "er ikke bekreftet ennå" in latest("approval_to_confirm") and fresh(stranger).status == Status.CONFIRMING
    tend_daily(14, 15)
    assert fresh(stranger).status == Status.EXPIRED and told("approval_news") == [("Ingrid Solheim", "unconfirmed")]
    said = latest("approval_news")
    assert "bekreftet ikke adressen" in said and "minnet" not in said and "ikke svart" not in said
    assert "adressen ble ikke bekreftet i tide" in next_step(fresh(stranger))
    assert not Message.objects.filter(kind="approval_asked").exists()


def test_a_question_that_the_person_does_not_answer(waiting, kari):
    with after(1):
        actions.question(approval=waiting, by=kari, text="Når?")
    tend_daily(2, 4)
    assert told("approval_news") == [("Ingrid Solheim", "question")]
    tend_daily(5, 13)
    assert told("approval_news")[1:] == [("Ingrid Solheim", "waits")]
    assert told("approval_asked") == [("Kari Holm", "")], "it is not her turn"
    tend_daily(14, 15)
    assert told("approval_news")[2:] == [("Ingrid Solheim", "unreplied")]
    said = latest("approval_news")
    assert "fikk ikke svar fra deg" in said and "minnet" not in said
    assert "lederen spurte om noe og fikk ikke svar i tide" in next_step(fresh(waiting))


def test_a_question_that_comes_late_is_told_again_before_the_time_is_over_but_not_at_once(waiting, kari):
    tend_daily(4, 9)
    with after(12):
        actions.question(approval=waiting, by=kari, text="Når?")
        call_command("tend_approvals", verbosity=0)
    assert told("approval_news") == [("Ingrid Solheim", "question")]
    tend_daily(13, 13)
    assert told("approval_news")[1:] == [("Ingrid Solheim", "waits")]


def test_with_the_answer_the_manager_has_her_own_reminders(waiting, kari, ingrid):
    actions.question(approval=waiting, by=kari, text="Når?")
    tend_daily(5, 5)
    with after(6):
        actions.reply(approval=waiting, by=ingrid, text="I mars")
        tend_daily(4, 14)
    assert [how for _name, how in told("approval_asked")] == ["", "replied", "again", "again"]
    assert told("approval_news")[-1] == ("Ingrid Solheim", "expired") and "minnet" in latest("approval_news")


def test_with_the_confirmation_too(stranger, hanne):
    tend_daily(5, 5)
    with after(6):
        actions.confirm(approval=stranger, by=hanne)
        tend_daily(4, 13)
    again = Message.objects.filter(kind="approval_asked", context__how="again")
    assert again.count() == 2 and told("approval_to_confirm")[1:] == [("Hanne Dahl", "again")]


def test_that_she_was_reminded_is_not_said_of_a_manager_who_was_not(waiting):
    with after(14):
        actions.expire()
    assert told("approval_news") == [("Ingrid Solheim", "unreminded")] and "minnet" not in latest("approval_news")


def test_a_reminder_does_not_go_to_her_who_has_answered_meanwhile(waiting, kari, ingrid):
    actions.question(approval=waiting, by=kari, text="Når?")
    tend_daily(5, 5)
    actions.reply(approval=waiting, by=ingrid, text="I mars")
    with after(6):
        deliver_waiting()
    subjects = [letter.subject for letter in mail.outbox if letter.to == [ingrid.email]]
    assert any("spør om noe" in subject for subject in subjects)
    assert not any("venter på svar fra deg" in subject for subject in subjects)


def test_what_administrators_were_told_before_there_were_reminders_still_reads():
    words = words_of(kind_of("approval_to_confirm"), {"agency": "Arbeidstilsynet"})
    assert words.subject == "Bekreft adressen til en leder i Arbeidstilsynet"
