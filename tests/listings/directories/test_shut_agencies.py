"""Does a directory's key open nothing from the moment its agency is out, whatever put it out?"""

import pytest

from listings.agencies.actions import close_agency, merge_agencies, reactivate_agency, suspend_agency
from tests.factories.agencies import portal_administrator

CALLS = {
    "people": ("GET", "/Users"),
    "a person more": ("POST", "/Users"),
    "groups": ("GET", "/Groups"),
    "a group more": ("POST", "/Groups"),
    "what it can": ("GET", "/ServiceProviderConfig"),
    "its words": ("GET", "/Schemas"),
}


def answers(directory):
    return {name: directory.send(method, path, {}).status_code for name, (method, path) in CALLS.items()}


def suspended(agency, other):
    suspend_agency(agency=agency, by=portal_administrator())


def closed(agency, other):
    close_agency(agency=agency, by=portal_administrator())


def merged(agency, other):
    merge_agencies(source=agency, target=other, by=portal_administrator())


@pytest.mark.parametrize("way, status", [(suspended, 403), (closed, 403), (merged, 401)])
def test_every_call_is_refused(entra, agency, other, way, status):
    assert answers(entra)["people"] == 200
    way(agency, other)
    assert set(answers(entra).values()) == {status}


def test_the_other_ones_key_goes_on(entra, others, agency, other):
    merged(agency, other)
    assert others.get("/Users").status_code == 200


def test_a_person_that_was_known_is_not_told_of(entra, agency, other):
    key = entra.person()["id"]
    suspended(agency, other)
    for method, content in (("GET", None), ("PUT", {"userName": "kari@etat-a.no"}), ("DELETE", None)):
        assert "kari" not in entra.send(method, f"/Users/{key}", content).content.decode()
    reactivate_agency(agency=agency, by=portal_administrator())
    assert entra.get(f"/Users/{key}").json()["active"] is True
