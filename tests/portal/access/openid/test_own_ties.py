"""Is a person told when a provider gets to sign her in, and does she see and end it, without shutting herself out?"""

import re

import pytest
from allauth.socialaccount.models import SocialAccount

from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee
from tests.factories.people import agency_at
from tests.services.openid import NUMBER

pytestmark = pytest.mark.django_db
HERE = "/konto/innlogging/"
VERIFIED = {"email": "kari@direktoratet.no", "email_verified": True}


@pytest.fixture
def agency(ansattporten):
    return agency_at("direktoratet.no", numbers=[NUMBER])


def tied(person, provider="ansattporten", uid="en"):
    return SocialAccount.objects.create(user=person, provider=provider, uid=uid)


def untie(client, tie):
    return client.post(HERE, {"verb": "untie", "key": tie.pk}, follow=True).content.decode()


def test_she_is_told_by_mail_in_her_language_once(
    agency, says, sign_in, mailoutbox, django_capture_on_commit_callbacks
):
    employee(agency, email="kari@direktoratet.no", language="nn")
    says(**VERIFIED)
    for _time in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            sign_in()
        sign_in.client.logout()
    assert [(mail.to, mail.extra_headers["Content-Language"]) for mail in mailoutbox] == [
        (["kari@direktoratet.no"], "nn")
    ]
    assert "Ansattporten" in mailoutbox[0].subject and HERE in mailoutbox[0].body


def test_she_sees_it_and_unties_it_and_comes_in_by_code(
    agency, says, sign_in, mailoutbox, django_capture_on_commit_callbacks
):
    says(**VERIFIED, name="Kari Nordmann")
    sign_in()
    client, tie = sign_in.client, SocialAccount.objects.get()
    page = client.get(HERE).content.decode()
    assert "Ansattporten" in page and re.search(r"Knyttet til kontoen .+, sist brukt .+<", page)
    with django_capture_on_commit_callbacks(execute=True):
        assert "Innloggingstjenesten er koblet fra" in untie(client, tie)
    assert not SocialAccount.objects.exists()
    assert AuditEntry.objects.get(event="identity.untied").facts == {"provider": "ansattporten"}
    assert "kan ikke lenger logge deg inn" in mailoutbox[-1].subject
    assert "Innloggingstjenester" not in client.get(HERE).content.decode()


def test_nobody_unties_anothers(agency, client):
    tie = tied(employee(agency))
    client.force_login(employee(agency))
    untie(client, tie)
    assert SocialAccount.objects.filter(pk=tie.pk).exists()


def test_the_last_way_in_stays(agency, client):
    """Invented people get no code by mail, and a provider that is not set up any more lets nobody in."""
    person = employee(agency, is_demo=True)
    last, other = tied(person), tied(person, "feide", "to")
    client.force_login(person)
    assert "Innloggingstjenesten er koblet fra" in untie(client, other)
    assert "Du har ingen annen måte å logge inn på" in untie(client, last)
    assert list(SocialAccount.objects.all()) == [last]
