"""Can somebody who has found a weakness see whom to tell?"""

from datetime import UTC, datetime

ADDRESS = "/.well-known/security.txt"


def test_it_says_whom_to_tell_and_how_long_that_holds(client, settings):
    settings.SECURITY_CONTACT = "mailto:sikkerhet@portal.example"
    settings.PORTAL_ADDRESS = "https://portal.example"
    answer = client.get(ADDRESS)
    told = dict(line.split(": ", 1) for line in answer.content.decode().splitlines())
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert told["Contact"] == "mailto:sikkerhet@portal.example"
    assert told["Canonical"] == "https://portal.example/.well-known/security.txt"
    left = datetime.fromisoformat(told["Expires"]) - datetime.now(UTC)
    assert 0 < left.days < 365
    assert not answer.cookies


def test_without_a_contact_there_is_no_such_page(client, settings, portal_tree):
    settings.SECURITY_CONTACT = ""
    assert client.get(ADDRESS).status_code == 404
