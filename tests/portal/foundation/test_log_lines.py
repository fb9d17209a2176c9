"""Does the log say when, what and who, without naming anybody?"""

import logging
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from django.core import signing

from portal.foundation.log_lines import Line, without_people
from tests.factories.agencies import employee

ROOT = Path(__file__).parents[3]
WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z WARNING portal\.test ")


def line(message, *words, **more):
    record = logging.LogRecord("portal.test", logging.WARNING, __file__, 1, message, words, None)
    vars(record).update(more)
    return Line().format(record)


@pytest.mark.parametrize("text", ["Kari.Nord+x@dfo.no", "o'neil@politiet.no", "010190 12345", "01019012345"])
def test_nobody_is_named(text):
    assert text not in line("Key (email)=(%s) already exists", text)


def test_a_signed_link_is_hidden_and_the_rest_of_the_path_is_kept():
    token = signing.dumps({"to": "kari@dfo.no"}, salt="test")
    assert line("Not Found: %s", f"/samtykke/{token}/svar").endswith("Not Found: /samtykke/<link>/svar")
    assert without_people("/interesse/1f0e6a3c-57a1-4d5e-9a39-6f6a2d0f1b11/ 10:11:12") == (
        "/interesse/1f0e6a3c-57a1-4d5e-9a39-6f6a2d0f1b11/ 10:11:12"
    )


def test_the_time_is_utc_and_says_so():
    assert WHEN.match(line("Hei"))


def test_nobody_can_write_a_line_of_her_own():
    forged = "x\n2026-01-01T00:00:00.000Z ERROR portal Alt er stengt\r2026-01-01\u2028Z"
    first, *rest = line("Bad: %s", forged).split("\n")
    assert WHEN.match(first) and rest and all(part.startswith("    ") for part in rest)
    assert "\r" not in line("Bad: %s", forged)


@pytest.mark.django_db
def test_a_refusal_says_who_asked_by_her_public_id(client, capsys):
    person = employee()
    client.force_login(person)
    shown = logging.StreamHandler()
    shown.setFormatter(Line())
    logging.getLogger("django.request").addHandler(shown)
    try:
        assert client.get("/tilgang/").status_code == 403
    finally:
        logging.getLogger("django.request").removeHandler(shown)
    told = capsys.readouterr().err
    assert f"Forbidden (Permission denied): /tilgang/ by={person.public_id}" in told.replace("\n", " ") or (
        f"/tilgang/ by={person.public_id}" in told
    )
    assert person.email not in told


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture
def gunicorn():
    """As in the image: gunicorn in the folder of the portal, which reads gunicorn.conf.py there."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "tests.portal.foundation.answers_ok", "--bind", f"127.0.0.1:{port}"]
    running = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | {"PYTHONPATH": "."},
    )
    yield running, port
    running.send_signal(signal.SIGKILL)
    running.wait()


def asked(port, path):
    for _try in range(100):
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5).status
        except OSError:
            time.sleep(0.1)
    raise AssertionError("gunicorn does not answer")


def test_the_web_server_writes_neither_links_nor_questions(gunicorn):
    running, port = gunicorn
    token = signing.dumps("1f0e6a3c", salt="joining.request")
    assert asked(port, f"/bli-med/mitt/{token}/?q=hemmelig") == 200
    running.terminate()
    written = running.communicate(timeout=20)[0]
    assert "GET /bli-med/mitt/<link>/ 200" in written
    assert token not in written and "hemmelig" not in written and "127.0.0.1" not in written
