"""Is each gathered message in exactly one mail, at the right time, however often it is gathered?"""

from datetime import datetime

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command

from portal.foundation.clock import OSLO
from portal.foundation.message_kinds import FILES, File, Rhythm
from portal.notifications.delivery import deliver_waiting
from portal.notifications.digests import gather
from portal.notifications.models import Mail, Message
from portal.notifications.preferences import choose
from tests.factories.agencies import portal_administrator

pytestmark = pytest.mark.django_db


def at(day, hour, minute=0):
    """In the week of Monday 7 June 2027."""
    return datetime(2027, 6, day, hour, minute, tzinfo=OSLO)


@pytest.fixture
def wants(person):
    from portal.foundation.message_kinds import KINDS

    return lambda rhythm, who=person: choose(person=who, kind=KINDS["member_waits"], rhythm=rhythm, in_portal=True)


def tell_at(moment, told, key, **facts):
    with time_machine.travel(moment, tick=False):
        return told(key, **facts)


def test_a_day_is_gathered_in_the_morning_and_once(told, wants):
    wants(Rhythm.DAILY)
    for hour in (9, 15, 23):
        tell_at(at(8, hour), told, f"k{hour}")
    assert gather(at(8, 23, 30)) == 0 and gather(at(9, 6, 59)) == 0
    assert [gather(at(9, 7)), gather(at(9, 7)), gather(at(9, 18))] == [1, 0, 0]
    assert Mail.objects.get().messages.count() == 3


def test_what_comes_after_the_gathering_waits_for_the_next(told, wants):
    wants(Rhythm.DAILY)
    tell_at(at(9, 6), told, "k1")
    gather(at(9, 7))
    tell_at(at(9, 8), told, "k2")
    assert gather(at(9, 20)) == 0 and gather(at(10, 7)) == 1
    assert sorted(row.messages.count() for row in Mail.objects.all()) == [1, 1]


def test_a_week_is_gathered_on_monday_and_later_if_nobody_was_there(told, wants):
    wants(Rhythm.WEEKLY)
    tell_at(at(9, 12), told, "k1")
    assert gather(at(13, 23)) == 0
    tell_at(at(14, 9), told, "too late for this week")
    assert gather(at(16, 12)) == 1
    assert [message.key for message in Mail.objects.get().messages.all()] == ["k1"]


def test_each_person_gets_her_own(told, wants, person):
    other = portal_administrator(language="nb", email="annen@politiet.no")
    for who in (person, other):
        wants(Rhythm.DAILY, who)
        tell_at(at(8, 9), told, f"k{who.pk}", person=who)
    assert gather(at(9, 7)) == 2
    deliver_waiting()
    assert sorted(letter.to[0] for letter in mail.outbox) == ["annen@politiet.no", "sjef@politiet.no"]


def test_it_reads_well_as_text_and_html_in_the_readers_language(told, wants):
    wants(Rhythm.DAILY)
    for key in "ab":
        tell_at(at(8, 9), told, key)
    gather(at(9, 7))
    deliver_waiting()
    [letter] = mail.outbox
    html = letter.alternatives[0].content
    assert html.count("<h2>") == 2 and '<html lang="nn">' in html and letter.body.count("* Kari") == 2
    assert "Kultur & idrett" in letter.body and "Kultur &amp; idrett" in html
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_one_message_alone_reads_as_itself(told, wants):
    wants(Rhythm.DAILY)
    tell_at(at(8, 9), told, "a")
    gather(at(9, 7))
    deliver_waiting()
    assert mail.outbox[0].subject.startswith("Kari")


def test_what_is_stopped_before_it_leaves_is_left_out(told, wants):
    wants(Rhythm.DAILY)
    tell_at(at(8, 9), told, "a")
    gather(at(9, 7))
    wants(Rhythm.NEVER)
    deliver_waiting()
    assert mail.outbox == [] and Mail.objects.get().state == "stopped"


def test_of_a_kind_that_is_gone_since_nothing_is_said_and_the_rest_goes(told, wants):
    wants(Rhythm.DAILY)
    for key in "ab":
        tell_at(at(8, 9), told, key)
    tell_at(at(9, 9), told, "c")
    Message.objects.filter(key__in="ac").update(kind="kind_of_before")
    for day in (9, 10):
        gather(at(day, 7))
    deliver_waiting()
    [letter] = mail.outbox
    assert letter.subject.startswith("Kari") and [one.state for one in Mail.objects.all()] == ["sent", "stopped"]


def test_the_command_gathers_and_the_next_delivers(told, wants, capsys):
    wants(Rhythm.DAILY)
    tell_at(at(8, 9), told, "a")
    with time_machine.travel(at(9, 8), tick=False):
        call_command("send_digests")
        call_command("deliver_mail")
    assert capsys.readouterr().out == "1 gathered\n1 sent\n" and Message.objects.get().mail.state == "sent"


def test_a_gathered_mail_brings_the_files_of_its_messages_as_they_are_when_it_goes(told, wants, monkeypatch):
    now = "as it was told"

    def files(person, context):
        return [File(f"{context['slug']}.txt", "text/plain; format=flowed", now)]

    monkeypatch.setitem(FILES, "member_waits", files)
    wants(Rhythm.DAILY)
    for key in ("k1", "k2"):
        tell_at(at(8, 9), told, key)
    now = "as it is"
    gather(at(9, 7))
    deliver_waiting()
    [(name, content, _kind)] = mail.outbox[-1].attachments
    assert name == "kultur-idrett.txt" and content == "as it is"
