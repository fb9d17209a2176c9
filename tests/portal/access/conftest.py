import pytest
from django.core.cache import cache
from django.test import Client


@pytest.fixture(autouse=True)
def no_limits_from_other_tests():
    """Attempts at signing in are counted in the cache."""
    cache.clear()


@pytest.fixture
def client_b():
    """Another browser."""
    return Client()
