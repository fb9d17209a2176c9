"""Does production refuse what only a demo may have?"""

import os
import subprocess
import sys

import pytest

NEEDED = {
    "SECRET_KEY": "abcdefghijklmnopqrstuvwxyz0123456789" * 2,
    "ALLOWED_HOSTS": "portal.example",
    "DATABASE_URL": "sqlite:///:memory:",
    "PORTAL_ADDRESS": "https://portal.example",
}
WHOM_TO_TELL = {"SECURITY_CONTACT": "mailto:sikkerhet@portal.example"}


def start(*command, **environment):
    known = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, *(command or ("-c", "import portal.settings.production"))],
        env=known | {"PYTHONPATH": ".", "DJANGO_SETTINGS_MODULE": "portal.settings.production"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_production_starts_with_what_it_needs():
    assert start(**NEEDED).returncode == 0


def test_production_refuses_demo_people():
    refused = start(**NEEDED, PORTAL_IS_DEMO="1")
    assert refused.returncode != 0 and "Demo sign-in cannot be on in production" in refused.stderr


@pytest.mark.parametrize("missing", NEEDED)
def test_production_names_what_is_missing(missing):
    refused = start(**{name: value for name, value in NEEDED.items() if name != missing})
    assert refused.returncode != 0 and f"{missing} must be set" in refused.stderr


def test_production_is_clean_in_djangos_own_eyes():
    checked = start("manage.py", "check", "--deploy", "--fail-level", "WARNING", **NEEDED, **WHOM_TO_TELL)
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize(
    "setting, value, told",
    [
        ("SECRET_KEY", "only-while-building" * 4, "SECRET_KEY is an example"),
        ("SECRET_KEY", "abcdefghijklmnopqrstuvwxyz", "SECRET_KEY is too easy to guess"),
        ("SECRET_KEY", "abcdef" * 20, "SECRET_KEY is too easy to guess"),
        ("ALLOWED_HOSTS", "portal.example,*", "ALLOWED_HOSTS must name the hosts"),
        ("PORTAL_ADDRESS", "http://portal.example", "PORTAL_ADDRESS must begin with https://"),
        ("EMAIL_HOST_PASSWORD", "p", "EMAIL_USE_TLS must be on"),
        ("DATABASE_URL", "postgresql://p@db.example/p?host=elsewhere", "DATABASE_URL takes sslmode and sslrootcert"),
    ],
)
def test_production_refuses_what_is_weak(setting, value, told):
    refused = start(**NEEDED | {setting: value})
    assert refused.returncode != 0 and told in refused.stderr


OPEN = {"DATABASE_URL": "postgresql://p@db.example/p", "ELASTICSEARCH_URL": "http://search.example:9200"}


@pytest.mark.parametrize(
    "changed, told",
    [
        (OPEN, {"W001", "W002", "W003"}),
        (OPEN | WHOM_TO_TELL | {"ELASTICSEARCH_URL": "https://search.example"}, {"W001"}),
        (OPEN | WHOM_TO_TELL | {"DATABASE_URL": "postgresql://p@db.example/p?sslmode=verify-full"}, {"W002"}),
    ],
)
def test_production_says_which_ways_are_open_to_others(changed, told):
    checked = start("manage.py", "check", "--deploy", **NEEDED | changed)
    assert {code for code in ("W001", "W002", "W003") if f"foundation.{code}" in checked.stderr} == told


PRINT_COOKIES = (
    "from portal.settings import production as p; "
    "print(p.SESSION_COOKIE_NAME, p.CSRF_COOKIE_NAME, p.LANGUAGE_COOKIE_NAME, p.SESSION_COOKIE_SECURE, "
    "p.CSRF_COOKIE_SECURE, p.LANGUAGE_COOKIE_SECURE, p.SESSION_COOKIE_HTTPONLY, p.CSRF_COOKIE_HTTPONLY)"
)


def test_cookies_in_production_are_of_this_host_over_tls_alone():
    *names, _s, _c, _l, _h, _x = words = start("-c", PRINT_COOKIES, **NEEDED).stdout.split()
    assert names == ["__Host-okt", "__Host-csrftoken", "__Host-sprak"] and words[3:] == ["True"] * 5


ASK_IN_THE_CLEAR = """
import django
django.setup()
from django.test import Client
place = "/scim/v2/00000000-0000-4000-8000-000000000000/Users"
for secure in (False, True):
    for address in (place, "/api/v1/themes", "/finn/"):
        sent = {"headers": {"Authorization": "Bearer utv_scim_x"}, "secure": secure, "HTTP_HOST": "portal.example"}
        try:
            print(Client().get(address, **sent).status_code, end=" ")
        except Exception as beyond:
            print(type(beyond).__name__, end=" ")
"""


def test_a_key_that_came_in_the_clear_is_refused_and_only_pages_for_people_lead_on():
    """There is no database: what gets past the door over TLS breaks, and is not sent on."""
    in_the_clear, open_api, page, over_tls, *_others = start("-c", ASK_IN_THE_CLEAR, **NEEDED).stdout.split()
    assert (in_the_clear, open_api, page) == ("403", "403", "301") and over_tls.endswith("Error")


PRINT_CACHE = "from portal.settings.production import CACHES; print(CACHES['default']['BACKEND'])"


def test_production_counts_in_a_cache_that_all_processes_share():
    assert "DatabaseCache" in start("-c", PRINT_CACHE, **NEEDED).stdout
    refused = start(**NEEDED, CACHE_URL="memory:")
    assert refused.returncode != 0 and "CACHE_URL cannot be memory:" in refused.stderr


@pytest.mark.parametrize("address", ["memcached://x", "portal_cache", "://"])
def test_an_odd_cache_is_named(address):
    refused = start(**NEEDED, CACHE_URL=address)
    assert refused.returncode != 0 and "CACHE_URL must start with" in refused.stderr
