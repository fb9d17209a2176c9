"""Does whoever comes by a provider sign only what she has just shown who she is for, also when it knows her already?"""

import time
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from allauth.socialaccount.models import SocialAccount
from django.urls import reverse

from portal.access.openid.identity import key_of
from tests.factories.agreements import to_sign
from tests.factories.people import come_in
from tests.factories.second_factors import app_code

pytestmark = pytest.mark.django_db
HOUR = 3600
HERE = "/logg-inn/med/ansattporten/"


@pytest.fixture
def kari(ansattporten, openid_server):
    """The person of an agreement that waits for her, with an account there."""
    person = to_sign().person
    person.email = "kari@direktoratet.no"
    person.save()
    SocialAccount.objects.create(user=person, provider="ansattporten", uid=key_of(openid_server.url, "kari"))
    return person


@pytest.fixture
def page(kari):
    agreement = kari.agreements.get()
    return reverse("agreements:sign", args=[agreement.public_id, "person"])


def may_sign(client, page):
    shown = client.get(page).content.decode()
    assert ('name="has_read"' in shown) is not ("Logg inn på nytt" in shown)
    return 'name="has_read"' in shown


def asked(client):
    return parse_qs(urlsplit(client.get(HERE).url).query)


@pytest.fixture
def anew(client, kari, page):
    """She has pressed the button on the page, and is out."""
    client.force_login(kari)
    away = client.post(f"{page}igjen/")
    assert away.url.startswith("/logg-inn/?next=") and "_auth_user_id" not in client.session


def test_it_is_asked_to_see_her_again_and_only_then(client, anew, page, says, sign_in):
    assert (asked(client)["prompt"], asked(client)["max_age"]) == (["login"], ["0"])
    says()
    assert sign_in(next=page).wsgi_request.path == page and may_sign(client, page)
    client.logout()
    assert not {"prompt", "max_age"} & set(asked(client))


@pytest.mark.parametrize("there", [{}, {"prompt": None, "max_age": None}])
def test_whoever_it_lets_in_silently_is_refused(anew, page, says, sign_in, there):
    says(auth_time=int(time.time()) - HOUR)
    stopped = sign_in(next=page, there=there)
    told = stopped.content.decode()
    assert stopped.status_code == 403 and "slapp deg inn uten å sjekke hvem du er" in told and f"?next={page}" in told
    assert not stopped.wsgi_request.user.is_authenticated and asked(sign_in.client)["prompt"] == ["login"]


@pytest.mark.parametrize("said", [None, "nå", True, -1, 10**12])
def test_one_that_does_not_tell_when_is_not_enough(anew, says, sign_in, said):
    says(auth_time=said)
    stopped = sign_in()
    told = stopped.content.decode()
    assert stopped.status_code == 403 and "sier ikke når du logget inn der" in told and f'href="{HERE}' not in told
    assert not stopped.wsgi_request.user.is_authenticated


def test_then_a_code_is(client, kari, anew, page, mailoutbox):
    assert come_in(client, mailoutbox, kari.email, next=page).wsgi_request.path == page and may_sign(client, page)


@pytest.mark.parametrize("seconds, signs", [(60, True), (HOUR, False)])
def test_an_everyday_sign_in_counts_from_when_it_saw_her(page, says, sign_in, seconds, signs):
    says(auth_time=int(time.time()) - seconds)
    assert sign_in().wsgi_request.user.is_authenticated and may_sign(sign_in.client, page) is signs


def test_what_it_does_not_tell_keeps_nobody_out_of_the_rest(client, page, says, sign_in):
    says(auth_time=None)
    assert sign_in().wsgi_request.user.is_authenticated and not may_sign(client, page)


def test_it_counts_also_after_the_second_factor(client, kari, page, says, sign_in):
    TOTP.activate(kari, secret := generate_totp_secret())
    says(auth_time=int(time.time()) - HOUR)
    sign_in()
    came = client.post("/logg-inn/to-trinn/", {"code": app_code(secret)}, follow=True)
    assert came.wsgi_request.user == kari and not may_sign(client, page)
