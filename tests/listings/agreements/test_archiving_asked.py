"""Is an agency asked to archive what is over, twice and until it has, and nobody else?"""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from listings.agreements import actions
from listings.agreements.archiving.asking import ask
from listings.agreements.models import Agreement
from listings.agreements.status import Party
from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import KINDS
from portal.notifications.models import Message
from tests.factories.agencies import administrator, employee
from tests.factories.agreements import (
    again,
    amendment_to_sign,
    fresh,
    in_force,
    receiver,
    sender,
    signed_by,
    to_sign,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
KIND = "agreement_unarchived"
DAY = timedelta(days=1)


def over(agreement):
    """Its last day was today, and somebody has said so."""
    Agreement.objects.filter(pk=agreement.pk).update(ends=oslo_today())
    actions.complete_agreement(agreement=fresh(agreement), by=receiver(agreement))
    return fresh(agreement)


def archived(agreement, *sides):
    by = {Party.SENDING: sender, Party.RECEIVING: receiver}
    for side in sides:
        actions.confirm_archived(agreement=agreement, by=again(by[side](agreement)), reference="27/1")
    return fresh(agreement)


def told(days):
    """Who was told by two mornings' work so many days from now."""
    known = set(Message.objects.values_list("pk", flat=True))
    for _morning in range(2):
        ask(timezone.now() + days * DAY)
    rows = Message.objects.filter(kind=KIND).exclude(pk__in=known)
    return sorted(rows.values_list("person__name", flat=True))


def writers(agreement):
    return sorted([receiver(agreement).name, sender(agreement).name])


def test_those_who_write_for_an_agency_hear_it_when_it_is_over_and_once_again_after_sixty_days():
    agreement = in_force()
    assert told(0) == [], "it still holds"
    agreement = over(agreement)
    everybody = sorted([*writers(agreement), administrator(agreement.sending).name])
    employee(agreement.sending)
    assert [told(days) for days in (1, 13, 30, 59)] == [everybody, [], [], []]
    assert [told(days) for days in (61, 80, 400)] == [everybody, [], []]


def test_only_the_one_that_has_not_archived():
    agreement = archived(over(in_force()), Party.RECEIVING)
    assert told(1) == [sender(agreement).name]
    archived(agreement, Party.SENDING)
    assert told(61) == []


def test_anew_when_a_change_took_the_confirmation_away():
    agreement = archived(in_force(), Party.SENDING, Party.RECEIVING)
    agreement = amendment_to_sign(agreement, tasks="Noe annet")
    for party in Party:
        agreement = signed_by(agreement, party)
    agreement = over(agreement)
    assert told(1) == writers(agreement)


def test_what_was_broken_off_is_to_be_archived_too_and_what_nobody_signed_is_not():
    held, unsigned = in_force(), to_sign()
    for agreement in (held, unsigned):
        actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Slutt")
    assert told(1) == writers(held)


def test_a_mail_that_waits_falls_away_when_it_is_archived():
    agreement = over(in_force())
    call_command("tend_agreements", verbosity=0)
    row = Message.objects.get(kind=KIND, person=sender(agreement))
    assert row.agency == agreement.sending.public_id
    assert KINDS[KIND].still_holds(again(row.person), row.context)
    archived(agreement, Party.SENDING)
    assert not KINDS[KIND].still_holds(again(row.person), row.context)


def test_it_stands_on_the_pages_of_those_who_can_do_it_until_they_have(client):
    agreement = over(in_force())
    by = again(sender(agreement))
    listed = f"{reverse('agreements:of_agency', args=[agreement.sending.slug])}?vis=arkiv"

    def waits(person, address):
        client.force_login(person)
        return client.get(address).content.decode()

    mine = waits(by, reverse("home:my_page"))
    assert listed in mine and f"1 avtale er over og ikke arkivert av {agreement.sending.short}" in mine
    assert "Din tur" in waits(by, listed)
    assert "Arkiver den hos dere" in waits(by, agreement.get_absolute_url())
    assert "?vis=arkiv" not in waits(again(agreement.person), reverse("home:my_page"))
    assert "Arkiver den hos dere" not in waits(again(agreement.person), agreement.get_absolute_url())
    chief = administrator(agreement.sending)
    overview = reverse("home:agency_overview", args=[agreement.sending.slug])
    assert listed in waits(chief, overview)
    archived(agreement, Party.SENDING)
    assert listed not in waits(by, reverse("home:my_page")) and "Din tur" not in waits(by, listed)
    assert "Alt som er over, er arkivert." in waits(by, listed)
    assert listed not in waits(chief, overview)
