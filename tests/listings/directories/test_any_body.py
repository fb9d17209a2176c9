"""Can anything that is sent make the portal fall over?"""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories.directories import GROUP, PATCH, USER, WORK

WORDS = st.sampled_from(
    [
        *("userName", "active", "emails", "name", "title", "members", "displayName", "externalId", "id", "schemas"),
        *("meta", "groups", "value", "type", "$ref", "path", "op", "Operations", "add", "Replace", "remove"),
        *("kari@etat-a.no", "True", "False", USER, GROUP, PATCH, WORK, f"{WORK}:department", "name.familyName"),
        *('emails[type eq "work"].value', 'members[value eq "x"]', "members[", "emails.value", "", "urn:x:y"),
    ]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | WORDS | st.text(max_size=20)
ANYTHING = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS | st.text(max_size=8), inner, max_size=5)
)
OPERATIONS = st.fixed_dictionaries(
    {"op": st.sampled_from(["Add", "Replace", "Remove", "add"])}, optional={"path": WORDS, "value": ANYTHING}
)
PATCHES = st.fixed_dictionaries({"Operations": st.lists(OPERATIONS, max_size=4) | ANYTHING})
WHOLE = st.dictionaries(WORDS, ANYTHING, max_size=8)
PATHS = {"POST": ("/Users", "/Groups"), "PUT": ("person", "group"), "PATCH": ("person", "group")}
CALM = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def places(entra):
    told = entra.person()
    return {"person": f"/Users/{told['id']}", "group": f"/Groups/{entra.group('Utlysere', told)['id']}"}


@CALM
@given(method=st.sampled_from(["POST", "PUT"]), which=st.integers(0, 1), body=ANYTHING | WHOLE)
def test_no_body_makes_it_fall(entra, places, method, which, body):
    path = PATHS[method][which]
    answer = entra.send(method, places.get(path, path), json.dumps(body))
    assert answer.status_code < 500


@CALM
@given(which=st.sampled_from(["person", "group"]), body=PATCHES)
def test_no_change_makes_it_fall(entra, places, which, body):
    assert entra.send("PATCH", places[which], json.dumps(body)).status_code < 500


@CALM
@given(
    question=st.text(max_size=30) | st.lists(WORDS, max_size=6).map(" ".join),
    path=st.sampled_from(["/Users", "/Groups"]),
)
def test_no_question_makes_it_fall(entra, question, path):
    answer = entra.client.get(
        f"/scim/v2/{entra.agency.public_id}{path}",
        {"filter": question, "attributes": question},
        headers={"Authorization": f"Bearer {entra.token}"},
    )
    assert answer.status_code < 500
