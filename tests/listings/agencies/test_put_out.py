"""Whoever has been put out of an agency stays out, also with a new account, until she is let in again."""

import pytest
from django.core.exceptions import PermissionDenied

from listings.agencies.actions import decline_invitation, end_membership, follow, let_in
from listings.agencies.models import Agency, Membership, PutOut
from listings.agencies.status import MembershipStatus
from portal.access.models import User
from portal.foundation.admission import doors_for, is_brought_by
from portal.privacy.erasing import erase_account
from portal.privacy.held.tables import tables_of
from tests.factories.agencies import AgencyFactory, administrator, employee
from tests.factories.merging import merged
from tests.factories.people import agency_at, come_in

pytestmark = pytest.mark.django_db
KARI = "kari@dfo.no"


@pytest.fixture
def dfo():
    return agency_at("dfo.no", name_nb="DFØ", short="DFØ", numbers=["974760673"])


@pytest.fixture
def boss(dfo):
    return administrator(dfo, email="ada@dfo.no")


@pytest.fixture
def kari(dfo):
    return employee(dfo, email=KARI, name="Kari Nordmann")


def place(person):
    return Membership.objects.get(user=person)


@pytest.fixture
def gone(boss, kari):
    """She was put out, and has deleted her account."""
    end_membership(membership=place(kari), by=boss)
    erase_account(person=kari, by=kari)


@pytest.mark.parametrize("address", [KARI, "KARI@dfo.no", "kari+ny@dfo.no"])
def test_a_new_account_opens_no_door(client, mailoutbox, gone, address):
    assert doors_for(address) == []
    come_in_without_code(client, mailoutbox, address)
    assert not User.objects.filter(email__istartswith="kari").exists()


def come_in_without_code(client, mailoutbox, address):
    """She is told what any stranger is told."""
    page = client.post("/logg-inn/", {"email": address}, follow=True)
    assert page.status_code == 200 and not any(char.isdigit() for char in mailoutbox[-1].subject)


def test_it_holds_when_her_old_place_is_deleted_after_a_year(boss, kari):
    end_membership(membership=place(kari), by=boss)
    place(kari).delete()
    assert doors_for(KARI, kari) == []


def test_her_colleagues_come_in_as_before(client, mailoutbox, dfo, gone):
    come_in(client, mailoutbox, "ola@dfo.no")
    assert User.objects.get(email="ola@dfo.no").belongs_to(dfo)


def test_no_provider_brings_her_either(dfo, gone):
    assert not is_brought_by(["974760673"], KARI) and is_brought_by(["974760673"], "ola@dfo.no")
    again = User.objects.create_user(KARI)
    follow(again, "openid:x", ["974760673"])
    assert not Membership.objects.filter(user=again).exists()


def test_she_is_in_when_an_administrator_lets_her_in_again(client, mailoutbox, dfo, boss, gone):
    let_in(agency=dfo, email=KARI, by=boss)
    assert not PutOut.objects.exists()
    come_in(client, mailoutbox, KARI)
    assert User.objects.get(email=KARI).belongs_to(dfo)


def test_what_is_kept_tells_nobody_who_she_is(gone):
    [row] = PutOut.objects.values()
    assert "kari" not in str(row).lower() and "dfo" not in str(row).lower()


def test_a_new_key_of_the_portal_lets_nobody_in(settings, gone):
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another", [settings.SECRET_KEY]
    assert doors_for(KARI) == []


def test_who_says_no_herself_is_not_put_out(dfo, boss):
    membership = let_in(agency=dfo, email="ny@dfo.no", by=boss)
    decline_invitation(membership=membership, by=membership.user)
    assert not PutOut.objects.exists()


def test_putting_out_is_the_agencys_own(boss, kari):
    with pytest.raises(PermissionDenied):
        end_membership(membership=place(kari), by=administrator())
    assert not PutOut.objects.exists()


def test_another_agency_of_the_domain_decides_for_itself(dfo, gone):
    other = agency_at("dfo.no", name_nb="Etat to", short="To")
    assert [door.name for door in doors_for(KARI)] == [other.name]


def test_it_holds_where_the_agency_has_become_part_of_another(dfo, boss, gone):
    kyst = AgencyFactory(name_nb="Kystverket", short="Kyst")
    merged(dfo, kyst)
    assert kyst.has_address(KARI) and doors_for(KARI) == []
    assert Agency.objects.get(pk=kyst.pk).put_out.count() == 1


def test_she_is_told_among_what_is_kept_about_her(boss, kari):
    end_membership(membership=place(kari), by=boss)
    [table] = [table for table in tables_of(kari) if table.code == "agencies.PutOut"]
    assert "DFØ" in str(table.rows)


def test_somebody_else_is_told_nothing_of_it(boss, kari):
    end_membership(membership=place(kari), by=boss)
    assert not [table for table in tables_of(boss) if table.code == "agencies.PutOut"]
    assert place(kari).status == MembershipStatus.ENDED
