"""Who may ask the open API, and how? Every site, to read, over TLS, at a pace."""

import pytest

from home.api import limits, middleware
from portal.access.pace import Pace

pytestmark = pytest.mark.django_db
LIST = "/api/v1/postings"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_it_can_only_be_read(client, portal_tree, method):
    answer = getattr(client, method)(LIST)
    assert answer.status_code == 405 and answer["Allow"] == "GET, HEAD, OPTIONS"
    assert answer.json()["detail"] == "Her kan det bare leses: bruk GET."


def test_scripts_of_other_sites_may_read_it_without_who_the_reader_is(client, portal_tree):
    answer = client.get(LIST, headers={"origin": "https://arbeidsplassen.example"})
    assert answer["Access-Control-Allow-Origin"] == "*" and "Access-Control-Allow-Credentials" not in answer
    assert answer["Cross-Origin-Resource-Policy"] == "cross-origin" and "Vary" not in answer
    before = client.options(LIST, headers={"origin": "https://arbeidsplassen.example"})
    assert before.status_code == 204 and before["Access-Control-Allow-Methods"] == "GET, HEAD"


def test_no_other_address_opens_to_other_sites(client, portal_tree):
    for address in ("/api/", "/apne-utlysninger/", "/apne-utlysninger/atom.xml"):
        assert "Access-Control-Allow-Origin" not in client.get(address), address


def test_a_copy_may_be_kept_but_is_asked_about_each_time(client, portal_tree):
    answer = client.get(LIST)
    assert answer["Cache-Control"] == "private, no-cache" and answer["ETag"]
    again = client.get(LIST, headers={"if-none-match": answer["ETag"]})
    assert again.status_code == 304 and not again.content and again["Access-Control-Allow-Origin"] == "*"


def test_head_is_answered_as_get_without_the_content(client, portal_tree):
    answer = client.head(LIST)
    assert answer.status_code == 200 and not answer.content and answer["ETag"] == client.get(LIST)["ETag"]


def test_who_asks_too_often_is_told_how_long_to_wait(client, portal_tree, monkeypatch):
    assert limits.READING.most_of_a_place == 600
    monkeypatch.setattr(middleware, "READING", Pace("few", 0, 2))
    answers = [client.get(LIST) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2]["Retry-After"] == "60" and answers[2]["Access-Control-Allow-Origin"] == "*"
    assert "Vent et minutt" in answers[2].json()["detail"]


def test_a_session_is_neither_read_nor_begun(client, portal_tree):
    client.cookies["sessionid"] = "x" * 32
    assert not client.get(LIST).cookies


def test_what_is_turned_away_further_in_is_told_as_a_problem(client, portal_tree):
    answer = client.get(LIST, headers={"content-type": "text/plain; charset=zlib"})
    assert answer.status_code == 400 and answer["Content-Type"] == "application/problem+json"
