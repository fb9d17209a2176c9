"""The portal's page tree, as `make run` plants it."""

import pytest


@pytest.fixture
def portal_tree(db):
    """The bokmål front page, with the rest of the tree around it."""
    from home.tree import plant

    return plant()
