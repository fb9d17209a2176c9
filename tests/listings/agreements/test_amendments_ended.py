"""What is left of a change that came to nothing, and what must be done anew when one holds?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.agreements import actions
from listings.agreements.actions.amending import WrittenMeanwhile
from listings.agreements.amended import edition_of
from listings.agreements.models import Agreement, Amendment
from listings.agreements.page import may_archive
from listings.agreements.reminding import lapse
from listings.agreements.status import AmendmentStatus, Party, Status, Void
from listings.exchanges import actions as exchanges
from portal.notifications.models import Message
from tests.factories.agreements import (
    amendment,
    amendment_to_sign,
    fresh,
    in_force,
    receiver,
    sender,
    signed_by,
)
from tests.factories.merging import merged

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def all_sign(agreement):
    for party in Party:
        agreement = signed_by(agreement, party)
    return agreement


def test_what_was_signed_of_it_holds_no_more():
    agreement = signed_by(amendment_to_sign(in_force(), tasks="Noe annet"), Party.PERSON)
    actions.withdraw_amendment(agreement=agreement, by=receiver(agreement))
    voided = agreement.signatures.get(void_reason=Void.DROPPED)
    assert voided.version.number == 3 and agreement.signatures.standing().count() == 3


def test_a_draft_that_is_withdrawn_is_gone():
    agreement = amendment(in_force(), tasks="Bare vårt")
    actions.withdraw_amendment(agreement=agreement, by=receiver(agreement))
    assert not Amendment.objects.exists()


@pytest.mark.parametrize("end", ["withdrawn", "in force"])
def test_a_form_that_was_opened_on_it_begins_no_other(end):
    agreement = in_force()
    before = edition_of(agreement)
    agreement = amendment(agreement, tasks="Noe annet")
    opened = edition_of(agreement)
    if end == "withdrawn":
        actions.withdraw_amendment(agreement=agreement, by=receiver(agreement))
    else:
        actions.send_amendment(agreement=agreement, by=receiver(agreement))
        all_sign(fresh(agreement))
    for read in {"withdrawn": [opened], "in force": [opened, before]}[end]:
        with pytest.raises(WrittenMeanwhile):
            actions.write_amendment(agreement=agreement, by=receiver(agreement), read=read, new={"tasks": "Det gamle"})


def test_what_was_archived_before_is_archived_anew():
    agreement = in_force()
    for by in (receiver(agreement), sender(agreement)):
        actions.confirm_archived(agreement=agreement, by=by, reference="27/1")
    agreement = all_sign(amendment_to_sign(agreement, tasks="Noe annet"))
    Agreement.objects.filter(pk=agreement.pk).update(status=Status.COMPLETED)
    assert not Agreement.objects.over(timezone.now() + 3000 * DAY).exists()
    assert may_archive(fresh(agreement), receiver(agreement))


@pytest.mark.parametrize(("make", "days"), [(amendment, 30), (amendment_to_sign, 60)])
def test_nobody_is_kept_from_proposing_by_what_nobody_goes_on_with(make, days):
    agreement = make(in_force(), tasks="Noe annet")
    was_sent = agreement.waiting is not None
    assert lapse(timezone.now() + (days - 1) * DAY) == 0
    Message.objects.all().delete()
    assert lapse(timezone.now() + (days + 1) * DAY) == 1
    assert fresh(agreement).amendment is None
    left = set(Amendment.objects.values_list("status", flat=True))
    assert left == ({AmendmentStatus.LAPSED} if was_sent else set())
    assert Message.objects.filter(kind="agreement_amended").exists() == was_sent


def test_it_falls_away_when_the_two_agencies_become_one():
    agreement = amendment(in_force(), tasks="Noe annet")
    merged(agreement.sending, agreement.receiving)
    assert fresh(agreement).status == Status.IN_FORCE and not Amendment.objects.exists()


@pytest.mark.parametrize("change", [{"midway_talk": True}, {"ends": True}])
def test_a_day_beside_the_agreement_gives_way_to_what_all_have_signed(change):
    agreement = in_force()
    talk = agreement.ends - 5 * DAY
    exchanges.set_midway(agreement=agreement, by=receiver(agreement), day=talk)
    new = {code: talk - 30 * DAY for code in change}
    agreement = all_sign(amendment_to_sign(agreement, **new))
    agreement.midway_talk.refresh_from_db()
    assert agreement.midway_talk.day is None
