"""Does the audit fail at a weakness, pass without one, and say so when it could not ask? Asked of a server of ours."""

import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tests.services import audit

WEAKNESS = {
    "id": "PYSEC-0000-1",
    "modified": "2026-01-01T00:00:00Z",
    "published": "2026-01-01T00:00:00Z",
    "summary": "Made up",
    "details": "Made up",
    "affected": [{"package": {"ecosystem": "PyPI", "name": "django"}, "versions": ["5.2"]}],
}
VERSION = "4.14.1"
PACKAGE = {
    "name": "axe-core",
    "dist-tags": {"latest": VERSION},
    "versions": {VERSION: {"name": "axe-core", "version": VERSION}},
}
NPM_WEAKNESS = {
    "axe-core": [
        {
            "id": 1,
            "url": "https://portal.example/1",
            "title": "Made up",
            "severity": "high",
            "vulnerable_versions": "<99",
            "cwe": [],
            "cvss": {"score": 0, "vectorString": None},
        }
    ]
}


class Answers(BaseHTTPRequestHandler):
    """As the two databases answer: one of all packages is weak, or none."""

    is_weak = False

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path.endswith("/querybatch"):
            names = [query["package"]["name"] for query in json.loads(body)["queries"]]
            found = {"vulns": [{name: WEAKNESS[name] for name in ("id", "modified")}]}
            return self.say({"results": [found if self.is_weak and name == "django" else {} for name in names]})
        return self.say(NPM_WEAKNESS if self.is_weak else {})

    def do_GET(self):
        self.say(PACKAGE if self.path == "/axe-core" else WEAKNESS)

    def say(self, told):
        content = json.dumps(told).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *words):
        """Silent."""


@contextmanager
def database(is_weak):
    handler = type("Database", (Answers,), {"is_weak": is_weak})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def ask(program, address):
    if program is audit.python:
        return program("--service-url", address, "--no-cache")
    return program("--registry", address, "--fetch-retries=0")


@pytest.mark.parametrize("program", [audit.python, audit.node])
@pytest.mark.parametrize("is_weak", [True, False])
def test_a_weakness_is_told_and_its_absence_too(program, is_weak):
    with database(is_weak) as address:
        answer = ask(program, address)
    assert answer.is_weak is is_weak, answer
    assert str(answer).startswith("WEAK") if is_weak else str(answer) == "no known weakness"


@pytest.mark.parametrize("program", [audit.python, audit.node])
def test_nobody_there_is_told_and_is_no_weakness(program, monkeypatch):
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    answer = ask(program, "http://127.0.0.1:9")
    assert answer.is_weak is None and "NOT AUDITED" in str(answer)
