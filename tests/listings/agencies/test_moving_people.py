"""A part of an agency goes to another: its people are moved, told, and have roles there only when that was chosen."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from listings.agencies.actions import end_membership, move_people
from listings.agencies.models import Membership
from listings.agencies.status import AgencyStatus, MembershipStatus
from portal.access.roles import Role
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, employee, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.merging import two_agencies
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
PAGE = "/virksomhet/fyr/folk/flytt/"


@pytest.fixture
def two(db):
    return two_agencies()


@pytest.fixture
def at(client, two):
    client.force_login(portal_administrator())
    return client


def places_of(*people):
    return Membership.objects.filter(user__in=people).exclude(status=MembershipStatus.ENDED)


def moved(two, *people, by=None, **about):
    fyr, kyst = two
    rows = list(Membership.objects.of(fyr).filter(user__in=people))
    return move_people(agency=fyr, target=kyst, memberships=rows, by=by or portal_administrator(), **about)


@pytest.mark.parametrize("with_roles, roles", [(True, {Role.PUBLISHER}), (False, set())])
def test_she_belongs_to_the_other_with_roles_when_they_follow(two, with_roles, roles):
    person, stays = publisher(two[0]), employee(two[0])
    assert moved(two, person, with_roles=with_roles) == 1
    place = places_of(person).get()
    assert place.agency == two[1] and set(place.roles.values_list("role", flat=True)) == roles
    assert places_of(stays).get().agency == two[0]


def test_what_is_her_own_stays_hers_and_what_she_announced_stays_there(two):
    person = publisher(two[0])
    posting, interest = published_posting(two[0], by=person), sent_interest(by=person)
    moved(two, person)
    posting.refresh_from_db(), interest.refresh_from_db()
    assert posting.agency == two[0] and interest.person == person


def test_they_are_told_and_so_are_those_who_answer_for_either(two):
    person, boss, there = publisher(two[0]), administrator(two[0]), administrator(two[1])
    published_posting(two[0], by=person)
    moved(two, person)
    told = {(row.kind, row.person) for row in Message.objects.all()}
    assert {("moved", person), ("arrived", there), ("postings_without_owner", boss)} <= told


def test_it_is_in_the_audit_log(two):
    moved(two, employee(two[0]))
    entry = AuditEntry.objects.get(event="agency.people_moved")
    assert entry.facts == {"to": str(two[1].public_id), "number": 1, "with_roles": False}


def test_all_or_none(two):
    fyr, kyst = two
    one, other, boss = employee(fyr), employee(fyr), portal_administrator()
    rows = list(Membership.objects.of(fyr))
    end_membership(membership=rows[0], by=boss)
    with pytest.raises(StepNotAllowed):
        move_people(agency=fyr, target=kyst, memberships=rows, by=boss)
    assert not places_of(one, other).filter(agency=kyst).exists()


def test_not_to_an_agency_that_is_out(two):
    closed = AgencyFactory(status=AgencyStatus.CLOSED)
    with pytest.raises(ValidationError):
        moved((two[0], closed), employee(two[0]))


def test_agencies_do_not_move_people(two, client):
    person = employee(two[0])
    with pytest.raises(PermissionDenied):
        moved(two, person, by=administrator(two[0]))
    client.force_login(administrator(two[0]))
    assert "flytt/" not in client.get("/virksomhet/fyr/folk/").content.decode()


def read(response):
    return " ".join(response.content.decode().split())


def seen_in(html):
    return html.split('name="sett" value="')[1].split('"')[0]


@pytest.mark.parametrize(
    "who, number",
    [
        ({"who": "alle"}, 3),
        ({"who": "enhet", "unit": "Avdeling for prøving"}, 2),
        ({"who": "noen", "emails": "Kari@fyr.no\n\nkari@fyr.no"}, 1),
    ],
)
def test_who_is_chosen_is_shown_first_and_then_moved(at, two, who, number):
    fyr, kyst = two
    employee(fyr, email="kari@fyr.no"), employee(fyr)
    Membership.objects.filter(user=employee(fyr)).update(unit="Et annet sted")
    form = who | {"target": "kyst"}
    html = read(at.post(PAGE, form))
    assert f"Skal {number} person" in html and not Membership.objects.of(kyst).exists()
    at.post(PAGE, form | {"sikker": "ja", "sett": seen_in(html)})
    assert Membership.objects.of(kyst).count() == number


def test_who_came_meanwhile_is_shown_before_she_is_moved(at, two):
    fyr, kyst = two
    employee(fyr)
    form = {"who": "alle", "target": "kyst"}
    html = read(at.post(PAGE, form))
    employee(fyr)
    again = read(at.post(PAGE, form | {"sikker": "ja", "sett": seen_in(html)}))
    assert "Se over på nytt" in again and "Skal 2 personer" in again
    assert not Membership.objects.of(kyst).exists()


def test_that_nobody_administers_it_any_more_is_said(at, two):
    administrator(two[0])
    assert "har ingen administrator etterpå" in read(at.post(PAGE, {"who": "alle", "target": "kyst"}))


@pytest.mark.parametrize(
    "fields, told",
    [
        ({"target": ""}, "Velg"),
        ({"target": "fyr"}, "Velg"),
        ({"who": ""}, "Velg"),
        ({"who": "enhet"}, "Velg hvilken enhet"),
        ({"who": "enhet", "unit": "Finnes ikke"}, "Enhet"),
        ({"who": "noen"}, "Skriv minst én adresse"),
        ({"who": "noen", "emails": "ola@fyr.no\nper@fyr.no"}, "Ingen med adressen per@fyr.no hører til her"),
    ],
)
def test_mistakes_are_told(at, two, fields, told):
    employee(two[0], email="kari@fyr.no")
    html = read(at.post(PAGE, {"who": "alle", "target": "kyst", "sikker": "ja"} | fields))
    assert told in html and "ds-error-summary" in html
    assert not Membership.objects.of(two[1]).exists()


def test_back_keeps_what_was_written(at, two):
    employee(two[0])
    html = read(at.post(PAGE, {"who": "alle", "target": "kyst", "tilbake": "ja"}))
    assert '<option value="kyst" selected>' in html
