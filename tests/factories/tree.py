"""The portal's page tree, as `make run` plants it; it stands from the start of the session (conftest.py)."""

import pytest


@pytest.fixture
def portal_tree(db):
    """The bokmål front page, with the rest of the tree around it."""
    from home.models import HomePage

    return HomePage.objects.get(locale__language_code="nb")
