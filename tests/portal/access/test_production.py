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
    checked = start("manage.py", "check", "--deploy", "--fail-level", "WARNING", **NEEDED)
    assert checked.returncode == 0, checked.stderr


PRINT_CACHE = "from portal.settings.production import CACHES; print(CACHES['default']['BACKEND'])"


def test_production_counts_in_a_cache_that_all_processes_share():
    assert "DatabaseCache" in start("-c", PRINT_CACHE, **NEEDED).stdout
    refused = start(**NEEDED, CACHE_URL="memory:")
    assert refused.returncode != 0 and "CACHE_URL cannot be memory:" in refused.stderr


@pytest.mark.parametrize("address", ["memcached://x", "portal_cache", "://"])
def test_an_odd_cache_is_named(address):
    refused = start(**NEEDED, CACHE_URL=address)
    assert refused.returncode != 0 and "CACHE_URL must start with" in refused.stderr
