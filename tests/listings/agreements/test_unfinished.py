"""Is somebody told that the words change while she reads them, and reminded where nobody goes on?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from listings.agreements import actions
from listings.agreements.stalled import remind_of_stalled
from portal.foundation.message_kinds import KINDS
from portal.notifications.models import Message
from tests.factories.agreements import (
    drafted,
    fresh,
    in_force,
    place,
    receiver,
    sender,
    shared,
    signer,
    to_sign,
    with_signatories,
)

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
WHO = {"decline_agreement": lambda agreement: agreement.person, "cancel_agreement": receiver}


def write(agreement, **new):
    actions.edit_agreement(agreement=agreement, by=receiver(agreement), read=agreement.version, new=new)
    return fresh(agreement)


def told(kind, days):
    """Who was told, this time."""
    known = set(Message.objects.values_list("pk", flat=True))
    for _ in range(2):
        remind_of_stalled(timezone.now() + days * DAY)
    return set(Message.objects.filter(kind=kind).exclude(pk__in=known).values_list("person", flat=True))


@pytest.mark.parametrize(
    ("made", "kind"),
    [(drafted, "agreement_stalled"), (shared, "agreement_stalled"), (place, "place_without_agreement")],
)
def test_once_in_each_of_four_weeks_those_who_should_go_on(made, kind):
    found = made()
    writer = found.posting.created_by if kind.startswith("place") else receiver(found)
    assert told(kind, 6) == set()
    for days in (8, 29):
        assert writer.pk in told(kind, days)
    assert told(kind, 36) == set(), "after four weeks nobody is asked again"
    call_command("tend_agreements", verbosity=0)


def test_whoever_should_say_who_signs_is_reminded_too_and_the_one_who_goes_is_not():
    agreement = shared()
    both = {receiver(agreement).pk, sender(agreement).pk}
    assert told("agreement_stalled", 8) == both
    named = with_signatories(shared())
    assert sender(named).pk not in told("agreement_stalled", 8)


def test_where_the_managers_yes_is_missing_those_who_can_bring_it_are_reminded():
    agreement = with_signatories(shared(place(manager_agreed=False)))
    assert told("agreement_stalled", 8) == {agreement.person_id, sender(agreement).pk}


@pytest.mark.parametrize(("ends", "is_told"), [("decline_agreement", True), ("cancel_agreement", False)])
def test_a_place_whose_agreement_came_to_nothing_waits_for_a_new_one_unless_it_was_cancelled(ends, is_told):
    agreement = to_sign()
    getattr(actions, ends)(agreement=agreement, by=WHO[ends](agreement), text="Nei")
    assert bool(told("place_without_agreement", 8)) is is_told


@pytest.mark.parametrize("made", [to_sign, in_force])
def test_nobody_is_reminded_so_of_what_waits_for_signatures_or_holds(made):
    made()
    assert told("agreement_stalled", 8) == set() == told("place_without_agreement", 8)


def test_a_reminder_in_the_outbox_falls_away_when_somebody_goes_on():
    agreement, waits = shared(), place()
    assert told("agreement_stalled", 8) and told("place_without_agreement", 15)
    rows = {
        kind: Message.objects.filter(kind=kind).latest("pk")
        for kind in ("agreement_stalled", "place_without_agreement")
    }
    holds = {kind: lambda row: KINDS[row.kind].still_holds(row.person, row.context) for kind in rows}
    assert all(holds[kind](row) for kind, row in rows.items())
    write(agreement, tasks="Noe annet")
    actions.make_agreement(application=waits, by=waits.posting.created_by)
    assert not any(holds[kind](row) for kind, row in rows.items())


def test_of_words_that_change_each_is_told_once_a_day():
    agreement = shared()
    people = [agreement.person, sender(agreement)]
    for words in ("Første", "Andre"):
        agreement = write(agreement, tasks=words)
    for person in people:
        assert Message.objects.filter(kind="agreement_reworded", person=person).count() == 1
    with time_machine.travel(timezone.now() + DAY):
        write(agreement, tasks="Dagen etter")
    assert Message.objects.filter(kind="agreement_reworded", person=agreement.person).count() == 2
    assert not Message.objects.filter(kind="agreement_reworded", person=receiver(agreement)).exists()


def test_of_a_draft_nobody_else_is_told():
    write(drafted(), tasks="Noe annet")
    assert not Message.objects.filter(kind="agreement_reworded").exists()


def sign_page(client, agreement, party):
    client.force_login(signer(agreement, party))
    return client.get(reverse("agreements:sign", args=[agreement.public_id, party])).content.decode()


def test_who_signs_sees_what_is_new_since_it_was_sent_to_be_read(client):
    agreement = with_signatories(write(shared(workplace="Bergen"), workplace="Tromsø"))
    actions.ask_to_sign(agreement=agreement, by=receiver(agreement))
    for party in ("person", "sending", "receiving"):
        page = sign_page(client, fresh(agreement), party)
        assert "<del>Bergen</del>" in page and "<ins>Tromsø</ins>" in page


def test_or_since_she_said_something_of_it_and_nothing_where_nothing_is(client):
    agreement = write(shared(workplace="Bergen"), workplace="Tromsø")
    actions.comment(agreement=agreement, by=agreement.person, group="sted", text="Fint")
    agreement = with_signatories(agreement)
    actions.ask_to_sign(agreement=agreement, by=receiver(agreement))
    assert "Endret siden" not in sign_page(client, fresh(agreement), "person")
    assert "<del>Bergen</del>" in sign_page(client, fresh(agreement), "sending")
