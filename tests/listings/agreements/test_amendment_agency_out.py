"""What becomes of a change that waits for signatures while one of the agencies is shut out, and when it is back?"""

import pytest
from django.core.exceptions import ValidationError

from listings.agencies.actions import reactivate_agency, suspend_agency
from listings.agreements.models import Agreement
from listings.agreements.status import AmendmentStatus, Party, Status
from tests.factories.agencies import portal_administrator
from tests.factories.agreements import again, amendment_to_sign, fresh, in_force, receiver, sender, signed_by, signer
from tests.once import made_once

from .test_pages import at

pytestmark = pytest.mark.django_db
OUT = "En av virksomhetene er ikke med i ordningen nå, så avtalen kan verken endres eller signeres."


def half_signed():
    return signed_by(amendment_to_sign(in_force(), tasks="Noe annet"), Party.RECEIVING)


standing = made_once(half_signed)


@pytest.fixture
def agreement(standing, db):
    return fresh(standing)


def stays_in(side, agreement):
    return receiver(agreement) if side == "sending" else again(sender(agreement))


@pytest.mark.parametrize("side", ["sending", "receiving"])
def test_nobody_signs_and_those_who_are_in_read_why(client, agreement, side):
    """Also the one who goes, whichever of them it is."""
    who = stays_in(side, agreement)
    suspend_agency(agency=getattr(agreement, side), by=portal_administrator())
    with pytest.raises(ValidationError, match="ikke med i ordningen nå"):
        signed_by(agreement, Party.PERSON)
    for reader in (who, again(agreement.person)):
        client.force_login(reader)
        for name in ("agreement", "amendment"):
            page = client.get(at(agreement, name))
            assert page.status_code == 200 and OUT in page.content.decode()
        led = client.get(at(agreement, "sign", party="person"), follow=True)
        assert OUT in led.content.decode() or led.status_code == 404
    assert fresh(agreement).amendment.waits_for_signatures, "it waits, and nothing that was signed is lost"


def test_it_goes_on_where_it_stood_when_the_agency_is_back(agreement):
    keeper = portal_administrator()
    suspend_agency(agency=agreement.sending, by=keeper)
    assert not Agreement.objects.visible_to(again(signer(agreement, Party.SENDING))).exists()
    reactivate_agency(agency=agreement.sending, by=keeper)
    for party in (Party.PERSON, Party.SENDING):
        agreement = signed_by(fresh(agreement), party)
    assert agreement.status == Status.IN_FORCE and agreement.current.terms["tasks"] == "Noe annet"
    assert agreement.amendments.get().status == AmendmentStatus.IN_FORCE
