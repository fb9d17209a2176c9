"""Does production refuse what only a demo may have?"""

import os
import subprocess
import sys

import pytest

NEEDED = {
    "SECRET_KEY": "x" * 60,
    "ALLOWED_HOSTS": "portal.example",
    "DATABASE_URL": "sqlite:///:memory:",
    "PORTAL_ADDRESS": "https://portal.example",
}


def start(**environment):
    known = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-c", "import portal.settings.production"],
        env=known | {"PYTHONPATH": "."} | environment,
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
