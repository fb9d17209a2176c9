"""A person who looks for what is not there."""

import pytest


@pytest.fixture
def look(client, person):
    client.force_login(person)
    return lambda query, **headers: client.get(f"/finn/?{query}", headers=headers)
