"""Does a provider's word open an account that it has no say in?"""

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from allauth.socialaccount.models import SocialAccount

from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from tests.factories.agencies import employee
from tests.factories.people import agency_at, code_in
from tests.services.openid import NUMBER

pytestmark = pytest.mark.django_db
VERIFIED = {"email": "kari@direktoratet.no", "email_verified": True}


@pytest.fixture
def agency(ansattporten):
    return agency_at("direktoratet.no", numbers=[NUMBER], name_nb="Direktoratet for alt")


@pytest.fixture
def kari(agency):
    return employee(agency, email="kari@direktoratet.no", name="Kari Nordmann")


def show_by_code(client, address, mailoutbox):
    client.post("/logg-inn/forste-gang/", {"email": address})
    return client.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1])}, follow=True)


def test_whoever_has_a_second_factor_is_not_tied_before_she_has_shown_it(kari, says, sign_in, mailoutbox):
    TOTP.activate(kari, generate_totp_secret())
    says(**VERIFIED)
    page = sign_in()
    assert page.redirect_chain[-1][0].startswith("/logg-inn/forste-gang/")
    page = show_by_code(sign_in.client, kari.email, mailoutbox)
    assert page.wsgi_request.path == "/logg-inn/to-trinn/" and not page.wsgi_request.user.is_authenticated
    assert not SocialAccount.objects.exists()


def test_an_address_of_another_agency_is_not_asked_for_a_code(agency, says, sign_in, mailoutbox):
    employee(agency_at("etaten.no"), email="ola@etaten.no")
    says(email="ola@etaten.no", email_verified=False)
    page = sign_in()
    assert "ola@etaten.no" not in page.content.decode()
    before = len(mailoutbox)
    page = sign_in.client.post("/logg-inn/forste-gang/", {"email": "ola@etaten.no"})
    assert "Skriv jobbadressen du har i Direktoratet for alt." in page.content.decode() and len(mailoutbox) == before


def test_the_provider_of_one_agency_opens_nothing_when_she_has_left_it(kari, offer, says, sign_in):
    offer("eget", organisation={"number": NUMBER}, emails_are_verified=True)
    says(**VERIFIED)
    assert sign_in("eget").wsgi_request.user == kari
    sign_in.client.logout()
    Membership.objects.update(status=MembershipStatus.ENDED, came_by="")
    page = sign_in("eget")
    assert not page.wsgi_request.user.is_authenticated
    assert not SocialAccount.objects.filter(provider="eget").exists()
