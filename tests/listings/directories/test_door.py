"""Does only a key that is in use open an agency's SCIM, and is everything answered as SCIM?"""

import pytest
from django.utils import timezone

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from listings.directories.limits import MOST_BYTES, WRONG_KEYS
from listings.directories.models import DirectoryKey
from portal.access.pace import Pace
from tests.factories.directories import JSON, Entra, token_of

NOW = timezone.now()


def refused(answer, status):
    assert answer.status_code == status
    assert answer["Content-Type"] == JSON
    assert answer.json()["status"] == str(status)
    assert answer.json()["detail"]


@pytest.mark.parametrize(
    "key",
    [{"revoked_at": NOW}, {"expires_at": NOW - timezone.timedelta(days=1)}],
    ids=["taken back", "run out"],
)
def test_a_key_that_is_over_opens_nothing(client, agency, key):
    refused(Entra(client, agency, token_of(agency, **key)).get("/Users"), 401)


@pytest.mark.parametrize("token", ["", "utv_scim_x", "æøå", "x" * 5000])
def test_what_is_no_key_opens_nothing(client, agency, token):
    answer = client.get(f"/scim/v2/{agency.public_id}/Users", headers={"Authorization": f"Bearer {token}"})
    refused(answer, 401)
    assert answer["WWW-Authenticate"] == "Bearer"


def test_a_key_opens_its_own_agency_alone(client, agency, other):
    refused(Entra(client, other, token_of(agency)).get("/Users"), 401)


def test_an_agency_that_is_not_there_answers_as_one_with_another_key(client, agency):
    token = token_of(agency)
    address = "/scim/v2/00000000-0000-4000-8000-000000000000/Users"
    answer = client.get(address, headers={"Authorization": f"Bearer {token}"})
    refused(answer, 401)


@pytest.mark.parametrize("status", [AgencyStatus.SUSPENDED, AgencyStatus.CLOSED, AgencyStatus.PREPARING])
def test_an_agency_that_is_out_takes_nothing(entra, agency, status):
    Agency.objects.filter(pk=agency.pk).update(status=status)
    refused(entra.post("/Users", {}), 403)


def test_those_who_try_keys_are_stopped(client, agency):
    wrong = Entra(client, agency, "utv_scim_x")
    for _ in range(WRONG_KEYS.most):
        wrong.get("/Users")
    answer = wrong.get("/Users")
    refused(answer, 429)
    assert answer["Retry-After"] == "60"


def test_a_machine_gone_wild_is_held_back(entra, monkeypatch):
    monkeypatch.setattr("listings.directories.limits.ASKING", Pace("scim", 1))
    assert entra.get("/Users").status_code == 200
    refused(entra.get("/Users"), 429)


def test_a_key_that_came_in_the_clear_opens_nothing_where_there_is_tls(entra, settings):
    settings.SECURE_SSL_REDIRECT, settings.SECURE_REDIRECT_EXEMPT = True, [r"^scim/"]
    answer = entra.get("/Users")
    refused(answer, 403)
    assert "Trekk nøkkelen tilbake" in answer.json()["detail"]
    assert not DirectoryKey.objects.get().used_at


def test_a_session_opens_nothing_and_none_is_made(client, entra, hanne):
    client.force_login(hanne)
    refused(client.get(f"/scim/v2/{entra.agency.public_id}/Users"), 401)
    answer = entra.get("/Users")
    assert answer.status_code == 200
    assert not answer.cookies


def test_a_key_tells_when_it_was_used(entra):
    entra.get("/Users")
    assert DirectoryKey.objects.get().used_at


def test_no_token_against_forged_forms_is_asked_for(agency, hanne):
    from django.test import Client

    assert Entra(Client(enforce_csrf_checks=True), agency).person()["id"]


@pytest.mark.parametrize("path", ["", "/", "/Nothing", "/Users/1", "/Schemas/x", "/ResourceTypes/x", "/Me"])
def test_what_is_not_there_is_said_as_scim(entra, path):
    refused(entra.get(path), 404)


@pytest.mark.parametrize("path", ["/Users/.search", "/.search", "/Bulk"])
def test_what_is_not_built_is_said_so(entra, path):
    refused(entra.post(path, {}), 501)


def test_what_cannot_be_done_is_said_so(entra):
    answer = entra.delete("/Users")
    refused(answer, 405)
    assert "POST" in answer["Allow"]


@pytest.mark.parametrize(
    "body", ["", "{", "[]", "1", '{"userName": NaN}', '"\\ud800"', '{"userName": "a\\u0000"}', b"\xff"]
)
def test_what_cannot_be_read_is_said_so(entra, body):
    refused(entra.send("POST", "/Users", body), 400)


def test_what_is_too_much_is_said_so(entra):
    refused(entra.post("/Users", {"title": "x" * MOST_BYTES}), 413)


def test_what_lies_too_deep_is_said_so(entra):
    refused(entra.send("POST", "/Users", "[" * 100_000), 400)
