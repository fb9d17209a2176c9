"""Does a person see where she is signed in, and end what is not hers?"""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from portal.access.models import OpenSession
from portal.privacy.models import AuditEntry
from tests.factories.agencies import employee
from tests.factories.people import agency_at, come_in

pytestmark = pytest.mark.django_db
HERE = "/konto/innlogging/"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
EDGE = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0"


@pytest.fixture
def person():
    return employee(agency_at("direktoratet.no"), email="kari@direktoratet.no")


@pytest.fixture
def signed_in(person, mailoutbox):
    def signing(browser):
        client = Client(HTTP_USER_AGENT=browser)
        come_in(client, mailoutbox, person.email)
        return client

    return signing


def is_in(client):
    return client.get("/min-side/").status_code == 200


def test_each_browser_is_named_and_this_one_is_marked(signed_in):
    signed_in(EDGE)
    page = signed_in(FIREFOX).get(HERE).content.decode()
    assert "Edge på Windows" in page and "Firefox på Linux" in page
    assert page.index("Firefox på Linux") < page.index("Den du bruker nå") < page.index("Edge på Windows")


def test_another_one_is_ended_and_this_one_goes_on(signed_in):
    here, there = signed_in(FIREFOX), signed_in(EDGE)
    here.post(HERE, {"verb": "end", "key": OpenSession.objects.get(browser="Edge").pk})
    assert is_in(here) and not is_in(there)
    assert AuditEntry.objects.filter(event="session.ended").exists()


def test_all_the_others_are_ended_at_once(signed_in):
    here, *others = [signed_in(FIREFOX) for _ in range(3)]
    here.post(HERE, {"verb": "end_others"})
    assert is_in(here) and not any(map(is_in, others))


def test_nobody_ends_anothers(signed_in, client):
    there = signed_in(EDGE)
    client.force_login(employee())
    client.post(HERE, {"verb": "end", "key": OpenSession.objects.get(browser="Edge").pk})
    client.post(HERE, {"verb": "end_others"})
    assert is_in(there)


def test_the_one_she_is_in_is_not_ended_by_its_number(signed_in):
    here = signed_in(EDGE)
    here.post(HERE, {"verb": "end", "key": OpenSession.objects.get(browser="Edge").pk})
    assert is_in(here)


def test_what_has_run_out_is_not_shown_and_is_forgotten_at_the_next_sign_in(signed_in):
    signed_in(EDGE)
    Session.objects.update(expire_date=timezone.now() - timedelta(minutes=1))
    assert "Edge" not in signed_in(FIREFOX).get(HERE).content.decode()
    assert OpenSession.objects.get().browser == "Firefox"


def test_signing_out_leaves_no_row(signed_in):
    here = signed_in(EDGE)
    here.post("/logg-ut/")
    assert not OpenSession.objects.exists()


def test_a_browser_that_says_nothing_of_itself_is_unknown(signed_in):
    assert "Ukjent nettleser" in signed_in("").get(HERE).content.decode()
