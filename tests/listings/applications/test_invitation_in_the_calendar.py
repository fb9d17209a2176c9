"""Does an invited person get the last day to answer into her calendar, without anybody seeing there who asks her?"""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from listings.applications import actions
from portal.foundation.clock import oslo_today
from portal.notifications.delivery import deliver_waiting
from tests.factories.calendars import deadline_in
from tests.factories.invitations import invited

pytestmark = pytest.mark.django_db
A_DAY = timedelta(days=1)


def letters_to(person):
    deliver_waiting()
    return [one for one in mail.outbox if one.to == [person.email]]


def test_the_day_comes_with_the_invitation_and_goes_when_it_is_taken_back():
    invitation = invited()
    method, event = deadline_in(letters_to(invitation.person)[-1])
    assert (method, event.dtstart.value) == ("PUBLISH", invitation.reply_by)
    assert event.url.value.endswith(invitation.get_absolute_url())
    agency, title = invitation.posting.agency, invitation.posting.title
    assert not [word for word in (agency.short, agency.name_nb, title) if word in event.serialize()]
    actions.withdraw_invitation(invitation=invitation, by=invitation.by)
    method, gone = deadline_in(letters_to(invitation.person)[-1])
    assert (method, gone.uid.value) == ("CANCEL", event.uid.value)
    assert int(gone.sequence.value) > int(event.sequence.value)


def test_a_reminder_brings_the_same_day_again():
    invitation = invited()
    first = deadline_in(letters_to(invitation.person)[-1])[1]
    with time_machine.travel(timezone.now() + (invitation.reply_by - oslo_today()) - A_DAY, tick=False):
        call_command("remind_of_invitations", verbosity=0)
        letters = letters_to(invitation.person)
    again = deadline_in(letters[-1])[1]
    assert len(letters) == 2
    assert (again.uid.value, again.dtstart.value) == (first.uid.value, first.dtstart.value)
