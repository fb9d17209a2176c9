"""Is a person told when she is signed out because she does nothing, and does asking about it not keep her in?"""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone

from tests.factories.agencies import employee

pytestmark = pytest.mark.django_db
HALF_AN_HOUR = 30 * 60


@pytest.fixture
def kari(client):
    client.force_login(employee())
    client.get("/min-side/")


def ends_in(**time):
    Session.objects.update(expire_date=timezone.now() + timedelta(**time))


def left(client, how="get"):
    return getattr(client, how)("/konto/okt/").json()["seconds"]


def test_asking_does_not_give_more_time(client, kari):
    ends_in(seconds=100)
    assert 90 <= left(client) <= 100 and 90 <= left(client) <= 100


def test_wanting_to_stay_does_and_so_does_every_page(client, kari):
    ends_in(seconds=100)
    assert left(client, "post") == HALF_AN_HOUR and left(client) > HALF_AN_HOUR - 10
    ends_in(seconds=100)
    client.get("/finn/")
    assert left(client) > HALF_AN_HOUR - 10


def test_when_it_is_over_there_is_nothing_left_and_no_error(client, kari):
    ends_in(seconds=-1)
    assert left(client) == 0 == left(client, "post")


def test_without_scripts_the_sign_in_page_says_that_the_time_ran_out(client, kari):
    ends_in(seconds=-1)
    page = client.get("/min-side/", follow=True)
    assert page.redirect_chain == [("/logg-inn/?utlopt=1&next=/min-side/", 302)]
    assert "Tiden er gått ut" in page.content.decode()


def test_a_stranger_and_one_who_has_gone_out_are_told_nothing_of_the_kind(client, client_b, kari):
    client.post("/logg-ut/")
    for browser in (client, client_b):
        assert browser.get("/min-side/").url == "/logg-inn/?next=/min-side/"


def test_the_warning_is_on_the_pages_of_those_who_are_in(client, client_b, kari):
    assert 'id="idle"' in client.get("/min-side/").content.decode()
    assert 'id="idle"' not in client_b.get("/").content.decode()


def test_the_cookie_goes_with_the_browser(client, kari):
    assert not client.cookies["okt"]["max-age"]
