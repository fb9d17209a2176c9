"""Who is reminded of a request that nobody answers, and how often?"""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from listings.requests import actions
from listings.requests.models import Request
from portal.foundation.message_kinds import kind_of
from portal.notifications.models import Message
from tests.factories.requests import answered

pytestmark = pytest.mark.django_db


def reminded(days):
    """By the daily command, when the words are so many days old."""
    Request.objects.update(changed_at=timezone.now() - timedelta(days=days))
    call_command("remind_of_requests", verbosity=0)
    return [message.person for message in Message.objects.filter(kind="request_waits").order_by("pk")]


def test_after_a_week_whoever_answers_for_the_posting_is_reminded_once(sent, solfrid):
    assert reminded(6) == []
    assert reminded(7) == [solfrid]
    assert reminded(8) == [solfrid]


def test_new_words_wait_a_week_of_their_own(sent, per, solfrid):
    reminded(7)
    actions.change_request(request=sent, by=per, message="Fra mai.")
    assert reminded(6) == [solfrid]
    assert reminded(7) == [solfrid, solfrid]


def test_nobody_is_reminded_of_what_is_answered(sent):
    answered(sent)
    assert reminded(30) == []


def test_a_reminder_that_has_not_gone_does_not_go_when_it_is_answered(sent, solfrid):
    reminded(7)
    message = Message.objects.get(kind="request_waits")
    assert kind_of(message.kind).still_holds(solfrid, message.context)
    actions.decline(request=sent, by=solfrid, text="Ikke denne gangen.")
    assert not kind_of(message.kind).still_holds(solfrid, message.context)
