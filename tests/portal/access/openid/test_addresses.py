"""Is a provider used that would have the portal, or a person, speak with it where others can listen?"""

import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from portal.access.openid.addresses import is_private
from portal.access.openid.configuration import configured
from portal.access.openid.discovery import configuration_of
from portal.access.openid.refusals import Refused

pytestmark = pytest.mark.django_db
SAFE = {name: f"https://feide.example/{name}" for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")}
FEIDE = {
    "id": "feide",
    "name": "Feide",
    "client_id": "abc",
    "secret": "hemmelig",
    "issuer": "https://feide.example",
    "organisation": {"number": "974760673"},
}


@contextmanager
def saying(document):
    class Says(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(document).encode())

        def log_message(self, *_words):
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Says)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def asked(settings):
    """What the portal takes from a provider that says `document` of itself."""

    def asking(facts=(), **document):
        with saying({"issuer": "https://feide.example", **SAFE, **document}) as url:
            settings.PORTAL_OPENID = [FEIDE | {"server_url": url} | dict(facts)]
            return configuration_of(configured()[0])

    return asking


def test_what_is_as_it_should_be_is_taken(asked):
    assert asked()["jwks_uri"] == "https://feide.example/jwks_uri"


@pytest.mark.parametrize("name", SAFE)
@pytest.mark.parametrize(
    "address", ["http://feide.example/x", "ftp://feide.example", "//feide.example", "", 5, "https:"]
)
def test_an_address_that_others_can_listen_to_is_refused(asked, name, address):
    with pytest.raises(Refused):
        asked(**{name: address})


@pytest.mark.parametrize("issuer", ["https://ond.example", "http://feide.example", "", None])
def test_a_document_of_another_issuer_is_refused(asked, issuer, caplog):
    with pytest.raises(Refused):
        asked(issuer=issuer)
    assert "issuer is another" in caplog.text


def test_where_more_is_asked_for_that_address_counts_too(asked):
    open_to_all = {"userinfo_endpoint": "http://feide.example/me"}
    assert asked(**open_to_all)
    with pytest.raises(Refused):
        asked({"fetch_userinfo": True}, **open_to_all)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_the_own_machine_is_private_only_in_tests_and_for_developers(settings, host):
    assert is_private(f"http://{host}:5000/x")
    settings.PORTAL_OPENID_MAY_BE_LOCAL = False
    assert not is_private(f"http://{host}:5000/x") and is_private("https://feide.example/x")
    assert not is_private("http://[") and not is_private("http://localhost.ond.example/")
