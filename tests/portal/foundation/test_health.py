"""Can a machine ask whether the portal is well?"""

import pytest
from django.db import OperationalError, connection


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/helse/", "/helse/klar/"])
def test_a_healthy_portal_says_so_without_cookies(client, path):
    response = client.get(path)
    assert response.status_code == 200 and response.json()["status"] == "ok"
    assert response["Content-Type"] == "application/json" and not response.cookies
    assert "no-store" in response["Cache-Control"]


@pytest.mark.django_db
def test_being_alive_asks_no_database(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        client.get("/helse/")


def unreachable():
    raise OperationalError("connection refused")


@pytest.mark.django_db
def test_without_its_database_the_portal_is_alive_but_not_ready(client, monkeypatch):
    monkeypatch.setattr(connection, "cursor", unreachable)
    assert client.get("/helse/klar/").status_code == 503
    assert client.get("/helse/").status_code == 200
