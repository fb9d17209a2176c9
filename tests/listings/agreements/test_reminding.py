"""Is whoever has not signed reminded, once a week, and nobody else?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from listings.agreements.reminding import remind
from listings.agreements.status import Party
from portal.foundation.message_kinds import KINDS
from portal.notifications.models import Message
from tests.factories.agreements import amendment_to_sign, in_force, signed_by, signer, to_sign

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def reminded(days):
    """Who was told, this time."""
    known = set(Message.objects.values_list("pk", flat=True))
    for _ in range(2):
        remind(timezone.now() + days * DAY)
    told = Message.objects.filter(kind="agreement_unsigned").exclude(pk__in=known)
    return list(told.values_list("person", flat=True))


@pytest.mark.parametrize("made", [to_sign, lambda: amendment_to_sign(in_force(), tasks="Noe annet")])
def test_those_who_have_not_signed_and_once_a_week(made):
    agreement = signed_by(made(), Party.RECEIVING)
    missing = {agreement.person_id, signer(agreement, Party.SENDING).pk}
    assert reminded(6) == []
    for days in (8, 29):
        told = reminded(days)
        assert set(told) == missing and len(told) == 2
    assert reminded(36) == [], "after four weeks nobody is asked again"


def test_a_reminder_that_waits_in_the_outbox_falls_away_with_the_signature():
    agreement = to_sign()
    assert len(reminded(8)) == 3
    told = Message.objects.get(kind="agreement_unsigned", person=agreement.person)
    still_holds = KINDS["agreement_unsigned"].still_holds
    assert still_holds(agreement.person, told.context)
    signed_by(agreement, Party.PERSON)
    assert not still_holds(agreement.person, told.context)


def test_a_signature_gives_the_others_a_week_and_then_they_are_reminded_anew():
    agreement = to_sign()
    assert len(reminded(8)) == 3
    with time_machine.travel(timezone.now() + 9 * DAY):
        signed_by(agreement, Party.RECEIVING)
    assert reminded(15) == [] and len(reminded(17)) == 2


def test_nobody_is_reminded_of_what_all_have_signed():
    in_force()
    assert reminded(8) == []
    call_command("tend_agreements", verbosity=0)
