"""What becomes of an agreement when the one who was to go gives up the place, and when can she not?"""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from listings.agreements import actions
from listings.agreements.models import Agreement
from listings.agreements.parts import waiting
from listings.agreements.stalled import remind_of_stalled
from listings.agreements.status import Event, Party, Status
from listings.applications.actions import decline
from listings.applications.models import Application
from listings.applications.status import Stage
from listings.approvals.models import Approval
from listings.approvals.status import Status as Answer
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.message_kinds import KINDS
from portal.notifications.models import Message
from portal.privacy.erasing import erase_account
from tests.factories.agreements import (
    again,
    drafted,
    fresh,
    in_force,
    place,
    receiver,
    sender,
    shared,
    signed_by,
    to_sign,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
SECRET = "Hemmelig 4711"
WEEK = timedelta(days=8)
KEPT = "Det er {0.sending.short} og {0.receiving.short} som kan avbryte den."


def half_signed():
    return signed_by(to_sign(), Party.PERSON)


def broken():
    agreement = in_force()
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Det passer ikke lenger.")
    return fresh(agreement)


def cut():
    agreement = shared()
    actions.cancel_agreement(agreement=agreement, by=receiver(agreement), text="Vi begynner på nytt.")
    return fresh(agreement)


def said_no():
    agreement = to_sign()
    actions.decline_agreement(agreement=agreement, by=again(agreement.person), text="Nei.")
    return fresh(agreement)


def over(status):
    def made():
        agreement = in_force()
        Agreement.objects.filter(pk=agreement.pk).update(status=status)
        return fresh(agreement)

    return made


def give_up(agreement):
    application = Application.objects.with_facts().get(pk=agreement.application_id)
    decline(application=application, by=again(application.person), text=SECRET)


@pytest.mark.parametrize("made", [drafted, shared, to_sign, half_signed])
def test_what_is_only_written_ends_with_it_as_her_own_step(made):
    agreement = made()
    give_up(agreement)
    ended = fresh(agreement)
    assert (ended.status, ended.application.status) == (Status.CANCELLED, Stage.DECLINED)
    last = ended.history.latest("pk")
    assert (last.event, last.side, last.by) == (Event.CANCEL, Party.PERSON, agreement.person)
    assert last.text == "Hospitanten har gitt fra seg plassen.", "what she wrote is to the host alone"
    assert Approval.objects.get().status == Answer.APPROVED


@pytest.mark.parametrize("made", [cut, said_no])
def test_what_came_to_nothing_before_stays_as_it_ended(made):
    agreement = made()
    give_up(agreement)
    stands = fresh(agreement)
    assert (stands.status, stands.application.status) == (agreement.status, Stage.DECLINED)
    assert stands.history.count() == agreement.history.count()


@pytest.mark.parametrize("made", [in_force, over(Status.COMPLETED), over(Status.EVALUATED), broken])
def test_what_all_have_signed_keeps_her(client, made):
    agreement = made()
    with pytest.raises(StepNotAllowed) as refused:
        give_up(agreement)
    assert refused.value.code == "held"
    address = reverse("applications:give_up", args=[agreement.application.public_id])
    client.force_login(agreement.person)
    assert refused.value.messages[0] in client.get(address, follow=True).content.decode()
    assert refused.value.messages[0] in client.post(address, {"text": SECRET}).content.decode()
    stands = fresh(agreement)
    assert (stands.status, stands.application.status) == (agreement.status, Stage.ACCEPTED)


def test_another_that_is_written_after_one_was_broken_off_may_be_given_up():
    before = broken()
    made = actions.make_agreement(application=place_of(before), by=receiver(before))
    give_up(made)
    assert fresh(made).status == Status.CANCELLED and fresh(before).in_force_at


def place_of(agreement):
    return Application.objects.with_facts().get(pk=agreement.application_id)


def test_while_it_holds_her_case_says_whom_to_turn_to_and_the_hosts_page_does_not(client):
    agreement = in_force()
    client.force_login(agreement.person)
    hers = client.get(agreement.application.get_absolute_url()).content.decode()
    assert KEPT.format(agreement) in hers and "Gi fra deg plassen" not in hers
    client.force_login(receiver(agreement))
    theirs = reverse("applications:candidate", args=[agreement.application.public_id])
    assert KEPT.format(agreement) not in client.get(theirs).content.decode()


def test_nobody_goes_on_with_it_or_is_reminded(client):
    agreement, writing, waits = shared(), drafted(), place()
    host, home = receiver(agreement), again(sender(agreement))
    remind_of_stalled(timezone.now() + WEEK)
    told = Message.objects.filter(kind__in=("agreement_stalled", "place_without_agreement"))
    assert set(told.values_list("kind", flat=True)) == {"agreement_stalled", "place_without_agreement"}
    give_up(agreement), give_up(writing)
    decline(application=waits, by=again(waits.person))
    assert not any(KINDS[row.kind].still_holds(row.person, row.context) for row in told)
    told.delete()
    remind_of_stalled(timezone.now() + 2 * WEEK)
    assert not told.exists()
    for person in (host, home):
        assert waiting(Agreement.objects.visible_to(person).live().with_turns(), person) == []


def test_the_host_makes_no_agreement_of_it_and_she_may_delete_her_account(client):
    agreement = shared()
    give_up(agreement)
    by = receiver(agreement)
    client.force_login(by)
    page = reverse("applications:candidate", args=[agreement.application.public_id])
    assert "Lag en ny avtale" not in client.get(page).content.decode()
    person = again(agreement.person)
    erase_account(person=person, by=person)
    assert not Application.objects.exists()
