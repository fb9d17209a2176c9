"""Does the portal understand what Entra ID sends? As Microsoft's documentation shows it, deviations and all.

https://learn.microsoft.com/en-us/entra/identity/app-provisioning/use-scim-to-provision-users-and-groups
"""

import pytest

from tests.factories.directories import GROUP, USER, WORK, op

CREATED = {
    "schemas": [USER, WORK],
    "externalId": "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef",
    "userName": "Test_User_ab6490ee@etat-a.no",
    "active": True,
    "emails": [{"primary": True, "type": "work", "value": "Test_User_fd0ea19b@etat-a.no"}],
    "meta": {"resourceType": "User"},
    "name": {"formatted": "givenName familyName", "familyName": "familyName", "givenName": "givenName"},
    "roles": [],
}
CHANGES = {
    "out, as a string": (op("Replace", "active", "False"), "active", False),
    "out, without a path": (op("replace", None, {"active": False}), "active", False),
    "in, as a string": (op("Replace", "active", "True"), "active", True),
    "an address for work": (op("Replace", 'emails[type eq "work"].value', "ny@etat-a.no"), "emails", "ny@etat-a.no"),
    "an added address": (op("Add", 'emails[type eq "work"].value', "ny@etat-a.no"), "emails", "ny@etat-a.no"),
    "a part of the name": (op("Replace", "name.familyName", "Berg"), "name", "Berg"),
    "several at once": (op("Replace", None, {"displayName": "Ny", "title": "Sjef"}), "title", "Sjef"),
    "a path as a key": (op("Add", None, {"name.givenName": "Kaia"}), "name", "Kaia"),
    "the department": (op("Add", f"{WORK}:department", "Analyse"), WORK, "Analyse"),
    "the department as a key": (op("Add", None, {f"{WORK}:department": "Analyse"}), WORK, "Analyse"),
    "a user name": (op("Replace", "userName", "5b50642d@etat-a.no"), "userName", "5b50642d@etat-a.no"),
}
NOT_KEPT = {
    "a manager": op("Add", f"{WORK}:manager", "26118915-6090-4610-87e4-49d8ca9f808d"),
    "a manager as an object": op("Replace", f"{WORK}:manager", {"value": "2611"}),
    "a telephone": op("Add", 'phoneNumbers[type eq "mobile"].value', "99887766"),
    "an address of the street": op("Add", 'addresses[type eq "work"].streetAddress', "Lørenfaret 1"),
    "what nobody knows": op("Replace", "urn:ietf:params:scim:schemas:extension:custom:2.0:User:tag", "x"),
}


@pytest.fixture
def told(entra):
    answer = entra.post("/Users", CREATED)
    assert answer.status_code == 201, answer.content
    return answer.json()


def test_what_it_creates_is_answered_as_it_was_sent(told):
    for name in ("externalId", "userName", "active", "name"):
        assert told[name] == CREATED[name]


@pytest.mark.parametrize(
    "question",
    [
        'userName eq "test_user_ab6490ee@etat-a.no"',
        'externalId eq "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef"',
        'emails[type eq "work" and value eq "Test_User_fd0ea19b@etat-a.no"]',
        'emails[type eq "work"].value eq "Test_User_fd0ea19b@etat-a.no"',
    ],
)
def test_it_finds_whom_it_has_sent(entra, told, question):
    answer = entra.client.get(
        f"/scim/v2/{entra.agency.public_id}/Users",
        {"filter": question},
        headers={"Authorization": f"Bearer {entra.token}"},
    )
    assert [one["id"] for one in answer.json()["Resources"]] == [told["id"]]


def test_whom_it_does_not_find_is_an_empty_list(entra, told):
    answer = entra.get("/Users?filter=userName%20eq%20%22non-existent%20user%22")
    assert (answer.status_code, answer.json()["totalResults"], answer.json()["Resources"]) == (200, 0, [])


@pytest.mark.parametrize("change", CHANGES)
def test_it_changes_a_user(entra, told, change):
    operation, name, value = CHANGES[change]
    answer = entra.patch(f"/Users/{told['id']}", operation)
    assert answer.status_code == 200, answer.content
    seen = answer.json()[name]
    assert seen == value or value in str(seen)


@pytest.mark.parametrize("operation", NOT_KEPT.values(), ids=NOT_KEPT)
def test_what_is_not_kept_is_taken_and_dropped(entra, told, operation):
    answer = entra.patch(f"/Users/{told['id']}", operation)
    assert answer.status_code == 200, answer.content
    assert {**answer.json(), "meta": None} == {**told, "meta": None}


def test_it_makes_a_group_without_members(entra):
    content = {
        "schemas": [GROUP, "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
        "externalId": "8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159",
        "displayName": "displayName",
        "meta": {"resourceType": "Group"},
    }
    answer = entra.post("/Groups", content)
    assert answer.status_code == 201, answer.content
    assert answer.json()["displayName"] == "displayName"


@pytest.mark.parametrize(
    "removed",
    [
        lambda key: op("Remove", "members", [{"$ref": None, "value": key}]),
        lambda key: op("Remove", "members", [{"value": key}]),
        lambda key: op("Remove", f'members[value eq "{key}"]'),
        lambda key: op("Remove", "members"),
        lambda key: op("Replace", "members", []),
    ],
    ids=["as an object", "as a value", "as a path", "all", "all replaced"],
)
def test_it_adds_a_member_and_removes_her(entra, told, removed):
    group = entra.group()
    path = f"/Groups/{group['id']}"
    assert entra.patch(path, op("Add", "members", [{"$ref": None, "value": told["id"]}])).status_code == 200
    assert [one["value"] for one in entra.get(path).json()["members"]] == [told["id"]]
    answer = entra.patch(path, removed(told["id"]))
    assert answer.status_code == 200, answer.content
    assert "members" not in entra.get(path).json()


def test_it_finds_a_group_without_its_members(entra, told):
    entra.group("Utlysere", told)
    answer = entra.get("/Groups?excludedAttributes=members&filter=displayName%20eq%20%22Utlysere%22").json()
    assert answer["totalResults"] == 1
    assert "members" not in answer["Resources"][0]


def test_it_renames_a_group(entra):
    group = entra.group()
    answer = entra.patch(f"/Groups/{group['id']}", op("Replace", "displayName", "Andre"))
    assert answer.json()["displayName"] == "Andre"
