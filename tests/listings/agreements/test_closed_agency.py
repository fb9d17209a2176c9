"""What becomes of agreements when one of the two agencies is closed?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.agencies.actions import close_agency
from listings.agreements import actions
from listings.agreements.models import Agreement
from listings.agreements.status import AmendmentStatus, Status
from portal.notifications.models import Message
from tests.factories.agencies import portal_administrator
from tests.factories.agreements import amendment_to_sign, drafted, fresh, in_force, receiver, sender, shared, to_sign

pytestmark = pytest.mark.django_db
SIDES = pytest.mark.parametrize("side", ["sending", "receiving"])


def close(agreement, side):
    close_agency(agency=getattr(agreement, side), by=portal_administrator())


@SIDES
@pytest.mark.parametrize("made", [drafted, shared, to_sign])
def test_what_is_not_signed_ends_and_takes_nobodys_time(made, side):
    agreement = made()
    close(agreement, side)
    assert fresh(agreement).status == Status.CANCELLED
    assert fresh(agreement).history.latest("pk").text == "Virksomheten er lagt ned."
    assert not Agreement.objects.taking_time_of(agreement.person).exists()


@pytest.mark.parametrize(("side", "stays"), [("sending", receiver), ("receiving", sender)])
def test_the_other_agency_is_told(side, stays):
    agreement = to_sign()
    close(agreement, side)
    assert Message.objects.filter(kind="agreement_moved", person=stays(agreement)).exists()


@SIDES
def test_what_all_have_signed_stands_and_the_change_of_it_does_not(side):
    agreement = in_force()
    held = amendment_to_sign(agreement, tasks="Noe annet").amendments.get()
    close(agreement, side)
    held.refresh_from_db()
    assert (fresh(agreement).status, held.status) == (Status.IN_FORCE, AmendmentStatus.LAPSED)


@pytest.mark.parametrize(("side", "stays"), [("sending", receiver), ("receiving", sender)])
def test_nobody_waits_for_an_archive_that_cannot_come(side, stays):
    agreement = in_force()
    close(agreement, side)
    Agreement.objects.filter(pk=agreement.pk).update(status=Status.COMPLETED)
    long_after = timezone.now() + timedelta(days=365 * 6)
    assert not Agreement.objects.over(long_after).exists()
    actions.confirm_archived(agreement=fresh(agreement), by=stays(agreement), reference="27/1")
    assert Agreement.objects.over(long_after).exists()
