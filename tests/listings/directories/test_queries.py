"""Does the number of questions to the database stand still while the agency grows?"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from listings.directories.models import DirectoryGroup, DirectoryPerson, GroupMember
from tests.factories.directories import op


def fill(agency, number):
    names = [f"person{n}@etat-a.no" for n in range(number)]
    people = [DirectoryPerson(agency=agency, user_name=name, handle=name, active=True) for name in names]
    people = DirectoryPerson.objects.bulk_create(people)
    groups = [DirectoryGroup(agency=agency, display_name=f"Gruppe {n}") for n in range(5)]
    for group in DirectoryGroup.objects.bulk_create(groups):
        GroupMember.objects.bulk_create([GroupMember(group=group, person=person) for person in people])
    return people, groups


def cost(entra, method, path, *content, status=200):
    with CaptureQueriesContext(connection) as seen:
        answer = entra.send(method, path, *content)
    assert answer.status_code == status, answer.content
    return len(seen)


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("/Users", 5),
        ("/Users?filter=userName%20eq%20%22person3@etat-a.no%22", 5),
        ("/Users?startIndex=150&count=100", 5),
        ("/Groups?excludedAttributes=members", 4),
        ("/Groups", 9),
        ("/Schemas", 1),
    ],
)
def test_reading_costs_the_same_however_many_there_are(entra, agency, path, most):
    fill(agency, 300)
    entra.get("/Users?count=1")
    assert cost(entra, "GET", path) <= most


def test_a_member_of_a_large_group_is_as_cheap_as_of_a_small_one(entra, agency):
    people, groups = fill(agency, 2)
    small = cost(entra, "PATCH", f"/Groups/{groups[0].public_id}?excludedAttributes=members", removal(people[0]))
    people, groups = grow(agency)
    large = cost(entra, "PATCH", f"/Groups/{groups.public_id}?excludedAttributes=members", removal(people[0]))
    assert large <= small


def grow(agency):
    names = [f"flere{n}@etat-a.no" for n in range(500)]
    people = DirectoryPerson.objects.bulk_create(
        DirectoryPerson(agency=agency, user_name=name, handle=name) for name in names
    )
    group = DirectoryGroup.objects.create(agency=agency, display_name="Stor")
    GroupMember.objects.bulk_create([GroupMember(group=group, person=person) for person in people])
    return people, group


def removal(person):
    return {"Operations": [op("Remove", f'members[value eq "{person.public_id}"]')]}


def test_a_new_person_and_a_change_have_a_budget(entra):
    told = entra.person()
    entra.person("liv")
    content = {"Operations": [op("Replace", "title", "Sjef")]}
    assert cost(entra, "PATCH", f"/Users/{told['id']}", content) <= 22
    assert cost(entra, "PATCH", f"/Users/{told['id']}", {"Operations": [op("Replace", "active", False)]}) <= 40
    content = {"userName": "per@etat-a.no", "active": True}
    assert cost(entra, "POST", "/Users", content, status=201) <= 45
