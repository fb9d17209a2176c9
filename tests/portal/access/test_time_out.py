"""Is a person told when she is signed out because she does nothing, and does asking about it not keep her in?"""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.models import Page

from portal.access.sessions.middleware import POLL
from tests.factories.agencies import employee, portal_editor

pytestmark = pytest.mark.django_db
HALF_AN_HOUR = 30 * 60


@pytest.fixture
def kari(client):
    client.force_login(employee())
    client.get("/min-side/")


def ends_in(**time):
    Session.objects.update(expire_date=timezone.now() + timedelta(**time))


def left(client, how="get", what="seconds"):
    return getattr(client, how)("/konto/okt/").json()[what]


def test_asking_does_not_give_more_time(client, kari):
    ends_in(seconds=100)
    assert 90 <= left(client) <= 100 and 90 <= left(client) <= 100


def test_wanting_to_stay_does_and_so_does_every_page(client, kari):
    ends_in(seconds=100)
    assert left(client, "post") == HALF_AN_HOUR and left(client) > HALF_AN_HOUR - 10
    ends_in(seconds=100)
    client.get("/finn/")
    assert left(client) > HALF_AN_HOUR - 10


def test_how_long_one_may_stay_at_most_is_told_and_nothing_lengthens_it(client, kari, settings):
    settings.PORTAL_LONGEST_SESSION = 200
    assert 190 <= left(client, what="most") <= 200 and left(client, "post", what="most") <= 200
    assert re.search(r'data-most="(19\d|200)"', client.get("/min-side/").content.decode())


def test_what_a_page_asks_by_itself_does_not_keep_her_in(client, kari):
    ends_in(seconds=100)
    client.get("/min-side/", headers={"X-Poll": "true"})
    assert left(client) <= 100


def test_nor_does_an_editor_of_wagtail_that_is_left_open(client, portal_tree):
    editor = portal_editor()
    client.force_login(editor)
    client.get("/min-side/")
    page = portal_tree.get_children().first()
    kind = ContentType.objects.get_for_model(Page)
    open_there = EditingSession.objects.create(
        user=editor, content_type=kind, object_id=page.pk, last_seen_at=timezone.now()
    )
    ends_in(seconds=100)
    ping = reverse("wagtailadmin_editing_sessions:ping", args=["wagtailcore", "page", page.pk, open_there.pk])
    assert client.post(ping).status_code == 200
    assert left(client) <= 100


def test_every_part_of_a_page_that_asks_again_and_again_says_that_it_does():
    asking = re.compile(r'<[^>]*hx-trigger="[^"]*every [^>]*>')
    tags = [tag for path in Path("templates").rglob("*.html") for tag in asking.findall(path.read_text())]
    assert tags and all(POLL in tag for tag in tags)


def test_after_a_long_day_the_sign_in_page_says_why(client, kari, settings):
    settings.PORTAL_LONGEST_SESSION = -1
    page = client.get("/min-side/", follow=True)
    assert page.redirect_chain == [("/logg-inn/?utlopt=lenge&next=/min-side/", 302)]
    assert "fordi du hadde vært logget inn lenge" in page.content.decode()


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
