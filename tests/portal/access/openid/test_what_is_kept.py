"""What of a provider's token is in the database afterwards? A search through every table tells."""

import pytest
from allauth.socialaccount.models import SocialAccount, SocialToken
from django.apps import apps
from django.contrib.sessions.models import Session

from portal.access.openid.identity import key_of
from tests.factories.people import agency_at, code_in
from tests.services.openid import NUMBER

pytestmark = pytest.mark.django_db
BIRTH_NUMBER = "23079421936"
SAID = {"pid": BIRTH_NUMBER, "locale": "nb", "amr": ["BankID"], "phone_number": "+4799999999"}


def everything():
    for model in apps.get_models():
        for row in model._base_manager.values():
            yield model._meta.label, repr(row)
    for session in Session.objects.all():
        yield "session", repr(session.get_decoded())


def tables_with(text):
    return {label for label, row in everything() if text in row}


@pytest.fixture(autouse=True)
def agency(ansattporten):
    return agency_at("direktoratet.no", numbers=[NUMBER])


def test_the_birth_number_is_nowhere_after_somebody_has_come_in(says, sign_in):
    says(email="kari@direktoratet.no", email_verified=True, **SAID)
    assert sign_in().wsgi_request.user.is_authenticated
    assert "access.User" in tables_with("kari@direktoratet.no")
    for kept_out in (BIRTH_NUMBER, "99999999", "BankID"):
        assert tables_with(kept_out) == set()
    assert SocialAccount.objects.get().extra_data == {} and not SocialToken.objects.exists()


def test_nor_while_she_shows_that_an_address_is_hers(says, sign_in, client, mailoutbox):
    says(email="", **SAID)
    sign_in()
    client.post("/logg-inn/forste-gang/", {"email": "kari@direktoratet.no"})
    assert tables_with(BIRTH_NUMBER) == set()
    client.post("/logg-inn/kode/", {"code": code_in(mailoutbox[-1])})
    assert tables_with(BIRTH_NUMBER) == set() and SocialAccount.objects.exists()


def test_the_key_is_of_issuer_and_subject_together(says, sign_in, openid_server):
    says("kari", email="kari@direktoratet.no", email_verified=True)
    sign_in()
    assert SocialAccount.objects.get().uid == key_of(openid_server.url, "kari") != key_of("https://annen.no", "kari")
