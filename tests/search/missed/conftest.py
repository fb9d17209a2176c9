"""A person who looks for what is not there."""

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def no_occasions_of_another_test():
    cache.clear()


@pytest.fixture
def look(client, person):
    client.force_login(person)
    return lambda query, **headers: client.get(f"/finn/?{query}", headers=headers)
