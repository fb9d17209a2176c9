"""Five entries of one person, in a chain of their own; and one who has left something everywhere."""

import pytest
from django.db import models

from portal.privacy.models import AuditEntry, Head, Segment
from tests.factories.agencies import UserFactory

from .chained import happen
from .everywhere import Everywhere


@pytest.fixture
def empty(db):
    """What was written when the portal was planted is taken away, because it is from today."""
    models.QuerySet(AuditEntry).all()._raw_delete("default")
    Head.objects.all().delete()
    Segment.objects.all().delete()


@pytest.fixture
def person(empty):
    return UserFactory()


@pytest.fixture
def other(db):
    return UserFactory()


@pytest.fixture
def log(person):
    """The rows without the guard that the portal puts on them."""
    happen(person, times=5)
    return models.QuerySet(AuditEntry)


@pytest.fixture
def world(portal_tree, uploads):
    return Everywhere()
