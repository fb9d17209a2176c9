"""Does a real provider sign in those whom it knows, and only where an agency that is in lets them in?"""

import pytest
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import get_user_model

from listings.agencies.models import Agency, Membership
from listings.agencies.status import AgencyStatus, MembershipStatus
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee
from tests.factories.people import agency_at, code_in
from tests.services.openid import NUMBER

pytestmark = pytest.mark.django_db
User = get_user_model()
VERIFIED = {"email": "kari@direktoratet.no", "email_verified": True, "name": "Kari Nordmann"}


@pytest.fixture
def agency(ansattporten):
    return agency_at("direktoratet.no", numbers=[NUMBER], name_nb="Direktoratet for alt")


def test_the_page_offers_the_providers_that_are_set_up_and_nothing_else(client, ansattporten, offer):
    offer("feide", name={"nb": "Feide", "en": "Feide account"}, organisation={"number": NUMBER})
    page = client.get("/logg-inn/?next=/finn/").content.decode()
    assert "/logg-inn/med/ansattporten/?next=/finn/" in page and "Logg inn med Feide" in page
    assert client.get("/logg-inn/med/finnes-ikke/").status_code == 404


def test_a_newcomer_with_a_verified_address_of_her_agency_gets_account_and_place(agency, says, sign_in):
    says(**VERIFIED)
    page = sign_in(next="/min-side/")
    person = User.objects.get()
    assert page.wsgi_request.user == person and page.wsgi_request.path == "/min-side/"
    assert (person.email, person.name) == ("kari@direktoratet.no", "Kari Nordmann")
    assert person.belongs_to(agency) and not person.has_usable_password()
    assert Membership.objects.get().came_by == "openid:ansattporten"


def test_she_comes_back_with_the_provider_alone(agency, says, sign_in, client):
    says(**VERIFIED)
    sign_in()
    client.logout()
    says(email="ny@annet.no")
    assert sign_in().wsgi_request.user.email == "kari@direktoratet.no"
    assert User.objects.count() == 1


def test_an_account_of_before_is_tied_when_the_provider_vouches_for_its_address(agency, says, sign_in):
    person = employee(agency, email="kari@direktoratet.no", name="Kari N.")
    says(**VERIFIED)
    assert sign_in().wsgi_request.user == person
    person.refresh_from_db()
    assert person.name == "Kari N." and Membership.objects.get().came_by == ""


@pytest.mark.parametrize("doubt", [{"email_verified": False}, {"email": "kari@annet.no"}, {"email": ""}])
def test_without_an_address_that_can_be_trusted_a_code_shows_whose_account_it_is(
    agency, says, sign_in, mailoutbox, doubt
):
    person, client = employee(agency, email="kari@direktoratet.no"), sign_in.client
    says(**VERIFIED | doubt)
    page = sign_in(next="/finn/")
    assert page.redirect_chain[-1][0] == "/logg-inn/forste-gang/?next=%2Ffinn%2F"
    assert not page.wsgi_request.user.is_authenticated and not SocialAccount.objects.exists()

    page = client.post("/logg-inn/forste-gang/", {"email": person.email, "next": "/finn/"}, follow=True)
    page = client.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1]), "next": "/finn/"}, follow=True)
    assert page.wsgi_request.user == person and page.wsgi_request.path == "/finn/"
    client.logout()
    assert sign_in().wsgi_request.user == person


def test_a_domain_that_several_share_is_nobodys_to_vouch_for(agency, says, sign_in):
    other = agency_at("direktoratet.no", name_nb="Etaten")
    employee(other, email="kari@direktoratet.no")
    says(**VERIFIED)
    assert "Bekreft jobbadressen din" in sign_in().content.decode()


def test_who_signs_in_by_code_alone_afterwards_is_not_tied_to_the_one_before(agency, says, sign_in, client, mailoutbox):
    """In the same browser: the first one went away before she had shown which account was hers."""
    says("kari")
    sign_in()
    employee(agency, email="ola@direktoratet.no")
    client.post("/logg-inn/", {"email": "ola@direktoratet.no"})
    client.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1])})
    assert not SocialAccount.objects.exists()


def test_an_agency_without_domains_takes_the_providers_word(ansattporten, says, sign_in, client, mailoutbox):
    agency = agency_at(numbers=[NUMBER])
    says()
    sign_in()
    client.post("/logg-inn/forste-gang/", {"email": "kari@samlepost.no"})
    client.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1])})
    assert User.objects.get(email="kari@samlepost.no").belongs_to(agency)


def test_with_a_list_only_those_on_it_come_in(agency, says, sign_in, client, mailoutbox):
    Agency.objects.update(coverage=Agency.Coverage.LIST)
    says(**VERIFIED)
    page = sign_in()
    assert page.status_code == 403 and "Du står ikke på lista" in page.content.decode()
    assert not User.objects.exists()

    invited = employee(agency, email="kari@direktoratet.no")
    Membership.objects.update(status=MembershipStatus.INVITED)
    assert sign_in().wsgi_request.user == invited and invited.belongs_to(agency)


@pytest.mark.parametrize("status", [AgencyStatus.SUSPENDED, AgencyStatus.CLOSED])
def test_an_agency_that_is_out_lets_nobody_in(agency, says, sign_in, status):
    Agency.objects.update(status=status)
    says(**VERIFIED)
    page = sign_in()
    assert page.status_code == 403 and "Virksomheten din er ikke med nå" in page.content.decode()
    assert not User.objects.exists()


@pytest.mark.parametrize(
    "numbers, told", [(["986252932"], "er ikke med ennå"), ([], "Vi fikk ikke vite hvor du jobber")]
)
def test_without_an_agency_that_is_known_no_account_is_made(agency, says, sign_in, numbers, told):
    says(numbers=numbers, **VERIFIED)
    page = sign_in()
    assert page.status_code == 403 and told in page.content.decode()
    assert not User.objects.exists() and not page.wsgi_request.user.is_authenticated
    assert AuditEntry.objects.filter(event="sign_in.refused").count() == 1


def test_whoever_is_shut_out_does_not_come_in_by_a_provider(agency, says, sign_in):
    says(**VERIFIED)
    sign_in()
    User.objects.update(is_active=False)
    page = sign_in()
    assert "Kontoen er stengt" in page.content.decode() and not page.wsgi_request.user.is_authenticated


def test_demo_people_are_not_taken_by_a_provider(agency, says, sign_in):
    employee(agency, email="kari@direktoratet.no", is_demo=True)
    says(**VERIFIED)
    assert "Kontoen er stengt" in sign_in().content.decode()


def test_two_providers_at_once_lead_to_one_account(agency, offer, says, sign_in, client):
    offer("egen", emails_are_verified=True, organisation={"number": NUMBER})
    says(**VERIFIED)
    first = sign_in().wsgi_request.user
    client.logout()
    second = sign_in("egen").wsgi_request.user
    assert first == second and set(SocialAccount.objects.values_list("provider", flat=True)) == {"ansattporten", "egen"}
