"""A real OpenID provider for the tests of sign-in, and somebody at a browser who goes there and comes back."""

import json
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import requests

from tests.services import places
from tests.services.running import Unavailable

PATIENCE = 60  # seconds
NUMBER = "974760673"
"""The organisation number that a provider says, unless it is told otherwise."""


class OpenIDServer:
    """`says` what the provider says of the next one who comes."""

    def __init__(self, folder: Path):
        self.port = places.free_ports(1)[0]
        self.url = f"http://localhost:{self.port}"
        self.word, self.log = folder / "word.json", (folder / "log").open("w")
        self.says("kari")
        command = [sys.executable, "-m", "tests.services.openid_process", str(self.port), str(self.word)]
        self.process = subprocess.Popen(
            command, cwd=places.PROJECT, stdin=subprocess.PIPE, stdout=self.log, stderr=subprocess.STDOUT
        )

    def wait(self):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                return requests.get(f"{self.url}/.well-known/openid-configuration", timeout=5).raise_for_status()
            except requests.RequestException:
                time.sleep(0.1)
        raise Unavailable(f"The OpenID provider did not start:\n{Path(self.log.name).read_text()[-2000:]}")

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=20)
        self.log.close()

    def says(self, person, **claims):
        self.word.write_text(json.dumps({"person": person, "claims": claims}), encoding="utf-8")

    def client(self, back):
        """A client that may send people to the address `back`: its id and secret."""
        facts = {
            "client_name": "Utvekslingsportalen",
            "redirect_uris": [back],
            "grant_types": ["authorization_code"],
            "response_types": ["code"],
            "token_endpoint_auth_method": "client_secret_basic",
            "scope": "openid profile email",
        }
        made = requests.post(f"{self.url}/oauth/register", json=facts, timeout=20)
        made.raise_for_status()
        return {name: made.json()[name] for name in ("client_id", "client_secret")}

    def visit(self, address, answer="accept"):
        """What somebody does there who says yes (`accept`) or no (`deny`): the address she is sent back to."""
        back = requests.post(address, data={"answer": answer}, allow_redirects=False, timeout=20)
        assert back.status_code in (302, 303), back.text
        return back.headers["Location"]


def changed(address, **parameters):
    """The same address with other parameters; None takes one away."""
    parts = urlsplit(address)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()} | parameters
    kept = {name: value for name, value in query.items() if value is not None}
    return parts._replace(query=urlencode(kept)).geturl()
