"""Is everybody who is told something among those whom that kind of message concerns? Else she would never read it."""

import pytest

from portal.foundation.message_kinds import KINDS, no_concern_of
from portal.notifications.models import Message

pytestmark = pytest.mark.django_db


def test_who_is_told_may_read_it(world):
    told = Message.objects.exclude(person=None).select_related("person")
    lost = {(row.kind, row.person.name) for row in told if row.kind in no_concern_of(row.person)}
    assert lost == set() and len({row.kind for row in told}) > 5


def test_a_role_that_is_lost_takes_its_messages_along(world):
    world.publisher_a.memberships.update(status="ended")
    person = type(world.publisher_a).objects.get(pk=world.publisher_a.pk)
    assert Message.objects.filter(person=person, kind="interest_received").exists()
    assert {KINDS[row.kind].concerns(person) for row in Message.objects.of(person)} <= {True}


def test_what_is_told_to_those_with_a_role_in_an_agency_says_in_which(world):
    """Else it stays with whoever leaves the one and gets the same role in another."""
    without_roles = (world.employee, world.portal_administrator, world.facilitator, world.editor)
    of_roles = {code for code, kind in KINDS.items() if not any(kind.concerns(person) for person in without_roles)}
    told = Message.objects.exclude(person=None).filter(kind__in=of_roles)
    assert set(told.filter(agency=None).values_list("kind", flat=True)) == set() and told.exists()
