"""What does every answer forbid, whatever it is an answer to?"""

import pytest
from django.urls import reverse

from tests.factories.agencies import employee, portal_administrator, portal_editor

pytestmark = pytest.mark.usefixtures("portal_tree")
EVERYWHERE = ["/", "/logg-inn/", "/finn/", "/finnes-ikke/", "/helse/", "/static/portal/css/portal.css", "/robots.txt"]


@pytest.fixture
def shown_files(settings):
    """As `make run` shows them; the tests have collected none."""
    settings.WHITENOISE_USE_FINDERS = settings.WHITENOISE_AUTOREFRESH = True


@pytest.mark.parametrize("address", EVERYWHERE)
def test_every_answer_is_closed_by_default(client, shown_files, address):
    answer = client.get(address, HTTP_ORIGIN="https://annet.example")
    assert "Access-Control-Allow-Origin" not in answer
    assert "camera=()" in answer["Permissions-Policy"] and "geolocation=()" in answer["Permissions-Policy"]
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer["X-Content-Type-Options"] == "nosniff" and answer["Referrer-Policy"] == "same-origin"
    policy = answer["Content-Security-Policy"]
    for directive in ("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "script-src 'self'"):
        assert directive in policy
    assert "unsafe" not in policy


def test_nobody_frames_the_portal_and_only_the_portal_its_admin(client):
    assert client.get("/logg-inn/")["X-Frame-Options"] == "DENY"
    client.force_login(portal_editor())
    admin = client.get(reverse("wagtailadmin_home"))
    assert admin["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in admin["Content-Security-Policy"]
    assert "script-src 'self'" in admin["Content-Security-Policy"]


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "TULL"])
@pytest.mark.parametrize("address", ["/", "/logg-inn/", "/min-side/"])
def test_methods_that_nobody_needs_are_refused(client, method, address):
    assert client.generic(method, address).status_code == 405


def test_what_one_is_told_is_not_kept_in_a_cookie(client):
    client.force_login(portal_administrator())
    page = reverse("access:person", args=[employee(name="Kari Nord").public_id])
    client.post(page, {"verb": "give", "role": "editor"})
    assert "messages" not in client.cookies
    assert "Rollene til Kari Nord er endret." in client.get(page).content.decode()


def test_scripts_cannot_read_any_cookie(client):
    client.get("/logg-inn/")
    client.post("/sprak/", {"language": "nn"})
    client.force_login(portal_editor())
    client.get("/min-side/")
    assert {name for name, cookie in client.cookies.items() if not cookie["httponly"]} == set()
    assert {cookie["samesite"] for cookie in client.cookies.values()} == {"Lax"}
