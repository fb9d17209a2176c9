"""Does one agency's directory ever see or touch people of another?"""

import pytest

from listings.agencies.models import EmailDomain, Membership
from listings.agencies.status import MembershipStatus
from tests.factories.agencies import employee
from tests.factories.directories import op, user

ACTIVE, INVITED, ENDED = MembershipStatus.ACTIVE, MembershipStatus.INVITED, MembershipStatus.ENDED


@pytest.fixture
def shared(agency, other):
    for one in (agency, other):
        EmailDomain.objects.create(agency=one, domain="felles.no")


def status(person, agency):
    return Membership.objects.get(user=person, agency=agency).status


def test_people_and_groups_of_another_are_not_there(entra, others):
    told = entra.person()
    group = entra.group("Utlysere", told)
    assert others.get("/Users").json()["totalResults"] == 0
    assert others.get("/Groups").json()["totalResults"] == 0
    for path in (f"/Users/{told['id']}", f"/Groups/{group['id']}"):
        assert others.get(path).status_code == 404
        assert others.put(path, {}).status_code in (400, 404)
        assert others.patch(path, op("replace", "displayName", "x")).status_code == 404
        assert others.delete(path).status_code == 404
    assert entra.get(f"/Users/{told['id']}").json()["displayName"] == "Kari Nordmann"


def test_nobody_of_another_comes_into_a_group(entra, others):
    told = entra.person()
    group = others.group()
    answer = others.patch(f"/Groups/{group['id']}", op("add", "members", [{"value": told["id"]}]))
    assert answer.status_code == 400


def test_who_belongs_to_another_is_asked_and_keeps_her_name(entra, other, shared):
    nils = employee(other, email="nils@felles.no", name="Nils Roald", title="Fagsjef")
    answer = entra.post("/Users", user("nils@felles.no", displayName="Et annet navn", title="Noe annet"))
    nils.refresh_from_db()
    assert (nils.name, nils.title) == ("Nils Roald", "Fagsjef")
    assert (status(nils, entra.agency), status(nils, other)) == (INVITED, ACTIVE)
    assert answer.json()["displayName"] == "Et annet navn"


def test_the_answer_is_the_same_whether_she_is_known_or_not(entra, other, shared):
    employee(other, email="nils@felles.no", name="Nils Roald")
    known = entra.post("/Users", user("nils@felles.no"))
    stranger = entra.post("/Users", user("ukjent@felles.no"))
    assert known.status_code == stranger.status_code == 201
    told = [{**one.json(), "id": 0, "meta": 0, "userName": 0} for one in (known, stranger)]
    assert told[0] == told[1]


def test_out_of_one_is_not_out_of_the_other(entra, other):
    told = entra.person()
    kari = Membership.objects.get(user__email="kari@etat-a.no").user
    Membership.objects.create(user=kari, agency=other)
    entra.patch(f"/Users/{told['id']}", op("replace", "active", False))
    assert (status(kari, entra.agency), status(kari, other)) == (ENDED, ACTIVE)
    kari.refresh_from_db()
    assert kari.is_active


def test_the_agency_of_her_address_still_writes_her_name(entra, other):
    told = entra.person()
    kari = Membership.objects.get(user__email="kari@etat-a.no").user
    Membership.objects.create(user=kari, agency=other)
    entra.patch(f"/Users/{told['id']}", op("replace", "displayName", "Kari Berg"))
    kari.refresh_from_db()
    assert kari.name == "Kari Berg"


def test_a_new_address_does_not_take_over_the_account_of_another(entra, other, shared):
    nils = employee(other, email="nils@felles.no", name="Nils Roald")
    told = entra.person()
    entra.patch(f"/Users/{told['id']}", op("replace", "userName", "nils@felles.no"))
    nils.refresh_from_db()
    assert nils.name == "Nils Roald"
    assert status(nils, entra.agency) == INVITED


def test_where_a_domain_is_shared_a_stranger_is_only_invited(entra, shared):
    entra.post("/Users", user("ny@felles.no"))
    assert Membership.objects.get(user__email="ny@felles.no").status == INVITED
