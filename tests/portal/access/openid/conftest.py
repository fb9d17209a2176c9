import tempfile
from pathlib import Path

import pytest

from tests.services.openid import NUMBER, OpenIDServer, changed

BACK = "http://testserver/logg-inn/med/{}/svar/"


@pytest.fixture(scope="session")
def openid_server():
    with tempfile.TemporaryDirectory() as folder:
        server = OpenIDServer(Path(folder))
        server.wait()
        yield server
        server.stop()


@pytest.fixture
def offer(openid_server, settings):
    """`offer("ansattporten", organisation={…})` puts a provider on the sign-in page; it is the running one."""

    def offered(provider_id, **facts):
        client = openid_server.client(BACK.format(provider_id))
        known = {
            "id": provider_id,
            "name": provider_id.title(),
            "server_url": openid_server.url,
            "scopes": ["openid", "profile", "email"],
        }
        identity = {"client_id": client["client_id"], "secret": client["client_secret"]}
        settings.PORTAL_OPENID = [*settings.PORTAL_OPENID, known | identity | facts]

    return offered


@pytest.fixture
def ansattporten(offer):
    """As the real one: it says where a person works, at which level she has shown herself, and her birth number."""
    offer(
        "ansattporten",
        acr_values="substantial",
        allowed_levels=["substantial", "high"],
        authorization_details=[{"type": "ansattporten:altinn:service", "resource": "urn:altinn:resource:2480:40"}],
        organisation={"claims": ["authorization_details[].reportees[].ID"], "prefix": "0192:"},
    )


@pytest.fixture
def says(openid_server):
    """`says("kari", numbers=[…], acr="high")`: what Ansattporten says of the next one."""

    def saying(person="kari", numbers=(NUMBER,), **claims):
        reportees = [{"Authority": "iso6523-actorid-upis", "ID": f"0192:{number}"} for number in numbers]
        details = [{"type": "ansattporten:altinn:service", "reportees": reportees}]
        openid_server.says(person, **{"authorization_details": details, "acr": "substantial"} | claims)

    return saying


@pytest.fixture
def sign_in(client, openid_server):
    """From the button to the page she lands on. `there`: what she changes in the address on her way."""

    def signing(provider="ansattporten", answer="accept", there=None, **query):
        away = client.get(f"/logg-inn/med/{provider}/", query)
        assert away.status_code == 302, away.content.decode()
        back = openid_server.visit(changed(away.url, **there or {}), answer)
        return client.get(back, follow=True)

    signing.client = client
    return signing
