"""What do the walks through the house have in common?"""

from copy import deepcopy

import pytest

from tests.once import made_once

from .world import World

standing = made_once(World)


@pytest.fixture
def world(standing, db):
    return deepcopy(standing)
