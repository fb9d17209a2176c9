"""Does a person say yes herself before an agency has her, and does it learn nothing about her before that?"""

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from listings.agencies.actions import accept_invitation, decline_invitation, grant_role, let_in
from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from portal.access.models import User
from portal.access.roles import Role
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import AgencyFactory, administrator, employee
from tests.factories.people import ask_for_code, code_in, come_in

pytestmark = pytest.mark.django_db
ADDRESS = "/virksomhet/dfo/invitasjon/"


@pytest.fixture
def dfo():
    return AgencyFactory(name_nb="DFØ", short="DFØ", domains=["dfo.no"])


@pytest.fixture
def boss(dfo):
    return administrator(dfo, name="Ada Admin", email="ada@dfo.no")


@pytest.fixture
def nav():
    return AgencyFactory(name_nb="Nav", short="Nav", domains=["nav.no"])


@pytest.fixture
def kari(nav):
    return employee(nav, name="Kari Nordmann", email="kari@nav.no")


@pytest.fixture
def invitation(dfo, boss, kari):
    return let_in(agency=dfo, email=kari.email, roles=[Role.PUBLISHER], by=boss)


@pytest.fixture
def at(client, boss):
    client.force_login(boss)
    return client


def fresh(person):
    return User.objects.get(pk=person.pk)


def test_whoever_belongs_elsewhere_is_not_in_before_she_has_said_yes(invitation, dfo, kari):
    assert not fresh(kari).belongs_to(dfo) and not fresh(kari).is_staff
    assert Message.objects.get(person=kari).kind == "invited"
    accept_invitation(membership=invitation, by=kari)
    assert fresh(kari).has_role(Role.PUBLISHER, dfo) and fresh(kari).is_staff
    assert AuditEntry.objects.about(invitation).filter(event="membership.begun", by=kari).exists()


def test_no_role_given_meanwhile_works_before_the_yes(invitation, dfo, boss, kari):
    grant_role(membership=invitation, role=Role.ADMINISTRATOR, by=boss)
    assert not fresh(kari).has_role(Role.ADMINISTRATOR, dfo) and not fresh(kari).is_staff


def test_a_no_leaves_nothing_and_may_be_asked_again(invitation, dfo, boss, kari):
    decline_invitation(membership=invitation, by=kari)
    assert invitation.status == MembershipStatus.ENDED and not invitation.roles.exists()
    again = let_in(agency=dfo, email=kari.email, by=boss)
    assert again.status == MembershipStatus.INVITED and Message.objects.filter(person=kari).count() == 2


@pytest.mark.parametrize("verb", [accept_invitation, decline_invitation])
def test_nobody_answers_for_another(invitation, boss, verb):
    for person in (boss, employee()):
        with pytest.raises(PermissionDenied):
            verb(membership=invitation, by=person)


def test_her_page_tells_her_and_she_answers_there(client, invitation, dfo, kari):
    client.force_login(kari)
    assert ADDRESS in client.get("/min-side/").content.decode()
    page = client.get(ADDRESS).content.decode()
    assert "DFØ" in page and "Utlyser" in page and "Ja, jeg vil være med" in page
    assert "Nå hører du til DFØ" in client.post(ADDRESS, {"answer": "yes"}, follow=True).content.decode()
    assert fresh(kari).belongs_to(dfo) and ADDRESS not in client.get("/min-side/").content.decode()


def test_she_says_no_there(client, invitation, kari):
    client.force_login(kari)
    assert "Du har takket nei" in client.post(ADDRESS, {"answer": "no"}, follow=True).content.decode()
    invitation.refresh_from_db()
    assert invitation.status == MembershipStatus.ENDED


@pytest.mark.parametrize("answer", ["", "tull", "x" * 9000])
def test_an_answer_that_is_none_is_asked_again(client, invitation, dfo, kari, answer):
    client.force_login(kari)
    page = client.post(ADDRESS, {"answer": answer})
    assert page.status_code == 200 and "Svar ja eller nei" in page.content.decode()
    assert not fresh(kari).belongs_to(dfo)


def test_an_invitation_that_is_gone_leads_to_her_page(client, invitation, kari):
    client.force_login(kari)
    client.post(ADDRESS, {"answer": "no"})
    for page in (client.get(ADDRESS, follow=True), client.post(ADDRESS, {"answer": "yes"}, follow=True)):
        assert page.status_code == 200 and "besvart eller trukket tilbake" in page.content.decode()


def test_a_person_without_a_place_is_told_where_she_is_told_no(client, dfo, boss, nav, kari):
    Membership.objects.filter(user=kari).update(status=MembershipStatus.ENDED)
    let_in(agency=dfo, email=kari.email, by=boss)
    client.force_login(kari)
    page = client.get("/min-side/")
    assert page.status_code == 403 and ADDRESS in page.content.decode()


def seen(browser, email, name="Kari"):
    """What an administrator sees after having let somebody in, apart from the address itself and the form's secret."""
    page = browser.post(
        "/virksomhet/dfo/folk/ny/", {"email": email, "name": name, "roles": [Role.PUBLISHER]}, follow=True
    )
    member = Membership.objects.filter(user__email=email).exclude(agency__short="Nav").first()
    pages = [page.content.decode()]
    pages += [browser.get(f"/virksomhet/dfo/folk/{member.pk}/{more}").content.decode() for more in ("", "avslutt/")]
    text = "".join(pages).replace(email, "X").replace(f"/folk/{member.pk}/", "/folk/N/")
    Membership.objects.filter(pk=member.pk).delete()
    return [line for line in text.splitlines() if "csrfmiddlewaretoken" not in line]


@pytest.fixture
def still():
    """Every page says how many seconds are left of the session."""
    with time_machine.travel(timezone.now(), tick=False):
        yield


@pytest.mark.usefixtures("still")
@pytest.mark.parametrize("domain", ["nav.no", "dfo.no"])
def test_the_administrator_sees_the_same_whoever_is_behind_the_address(at, dfo, nav, domain):
    employee(nav, name="Kjent Person", email=f"kjent@{domain}")
    placeless = employee(nav, name="Sluttet Person", email=f"sluttet@{domain}")
    placeless.memberships.update(status=MembershipStatus.ENDED)
    known, left, unknown = (seen(at, f"{who}@{domain}") for who in ("kjent", "sluttet", "ukjent"))
    assert known == left == unknown and not any("Kjent" in line for line in known)


def test_an_address_outside_the_scheme_is_refused_whether_it_is_known_or_not(at, dfo):
    employee(name="Kjent Person", email="kjent@utenfor.no")
    pages = [
        at.post("/virksomhet/dfo/folk/ny/", {"email": f"{who}@utenfor.no", "name": "K"}) for who in ("kjent", "ny")
    ]
    assert all("dfo.no" in page.content.decode() for page in pages)
    assert not Membership.objects.filter(agency=dfo, user__email__endswith="utenfor.no").exists()


def test_a_name_is_not_given_to_somebody_elses_colleague(dfo, boss, nav):
    let_in(agency=dfo, email="ny@nav.no", name="Tulle Navn", by=boss)
    assert User.objects.get(email="ny@nav.no").name == ""


def test_a_colleague_with_an_address_of_the_agency_is_in_when_she_comes(client, mailoutbox, dfo, boss):
    let_in(agency=dfo, email="ny@dfo.no", name="Ny Kollega", roles=[Role.PUBLISHER], by=boss)
    assert not User.objects.get(email="ny@dfo.no").is_member
    page = come_in(client, mailoutbox, "ny@dfo.no")
    assert page.status_code == 200 and page.wsgi_request.user.has_role(Role.PUBLISHER, dfo)


def test_coming_is_no_yes_for_whoever_belongs_elsewhere(client, mailoutbox, dfo, boss, nav):
    person = employee(nav, email="kari@dfo.no")
    let_in(agency=dfo, email=person.email, by=boss)
    come_in(client, mailoutbox, person.email)
    assert not fresh(person).belongs_to(dfo)


def test_coming_is_no_yes_to_an_agency_whose_address_it_is_not(mailoutbox, dfo, boss, nav):
    let_in(agency=dfo, email="ny@nav.no", by=boss)
    browser = Client()
    ask_for_code(browser, "ny@nav.no")
    browser.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1])})
    person = User.objects.get(email="ny@nav.no")
    assert person.belongs_to(nav) and not person.belongs_to(dfo)


def test_invitations_have_a_limit(at, dfo, monkeypatch):
    from portal.access import tries

    monkeypatch.setattr("listings.agencies.forms.people.INVITATIONS", tries.Limit("invitations", 2, tries.HOUR))
    for number in range(3):
        page = at.post("/virksomhet/dfo/folk/ny/", {"email": f"ny{number}@dfo.no", "name": "Ny"})
    assert page.status_code == 200 and "for mange forsøk" in page.content.decode().lower()
    assert Membership.objects.filter(agency=dfo, status=MembershipStatus.INVITED).count() == 2
