"""One way leads into an agency, whoever brings her: how far in she is, since when, and by whom."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from listings.agencies.belonging import enter, leave
from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from tests.factories.agencies import AgencyFactory, UserFactory, administrator, portal_administrator, publisher

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[3]
ENDED, WAITING, INVITED, ACTIVE = (
    *(MembershipStatus.ENDED, MembershipStatus.WAITING),
    *(MembershipStatus.INVITED, MembershipStatus.ACTIVE),
)


@pytest.fixture
def agency():
    return AgencyFactory()


def place(agency, status, **facts):
    return Membership.objects.create(user=UserFactory(), agency=agency, status=status, **facts)


def test_nothing_else_makes_a_place():
    ways = re.compile(r"\bMembership(\.objects\.(\w*create)|\(user=[^)]*status=)")
    made = {
        str(path.relative_to(ROOT))
        for folder in ("portal", "listings", "home")
        for path in (ROOT / folder).rglob("*.py")
        if "migrations" not in path.parts and ways.search(path.read_text(encoding="utf-8"))
    }
    assert made == {"listings/agencies/belonging.py"}


@pytest.mark.parametrize("status", [WAITING, INVITED, ACTIVE])
def test_who_was_never_there_gets_a_place(agency, status):
    made, before = enter(UserFactory(), agency, status, unit="IT", came_by="openid:x")
    assert before is None and (made.status, made.unit, made.came_by) == (status, "IT", "openid:x")


@pytest.mark.parametrize(
    "before, wanted, after",
    [
        (ENDED, WAITING, WAITING),
        (ENDED, INVITED, INVITED),
        (ENDED, ACTIVE, ACTIVE),
        (WAITING, WAITING, WAITING),
        (WAITING, INVITED, ACTIVE),
        (WAITING, ACTIVE, ACTIVE),
        (INVITED, WAITING, INVITED),
        (INVITED, INVITED, INVITED),
        (INVITED, ACTIVE, ACTIVE),
        (ACTIVE, WAITING, ACTIVE),
        (ACTIVE, INVITED, ACTIVE),
        (ACTIVE, ACTIVE, ACTIVE),
    ],
)
def test_nobody_is_less_in_than_before(agency, before, wanted, after):
    held = place(agency, before)
    there, was = enter(held.user, agency, wanted)
    there.refresh_from_db()
    assert (was, there.status, there.pk) == (before, after, held.pk)


@pytest.mark.parametrize("before, begins_anew", [(ENDED, True), (WAITING, False), (INVITED, False), (ACTIVE, False)])
def test_who_had_left_begins_anew(agency, before, begins_anew):
    held = place(agency, before)
    long_ago = timezone.now() - timedelta(days=400)
    Membership.objects.update(since=long_ago)
    there, _was = enter(held.user, agency, ACTIVE)
    there.refresh_from_db()
    assert (there.since > long_ago) == begins_anew


@pytest.mark.parametrize("before, by", [(ENDED, "openid:ny"), (WAITING, "openid:ny"), (INVITED, ""), (ACTIVE, "")])
def test_a_place_is_the_providers_only_when_it_gave_it(agency, before, by):
    there, _was = enter(place(agency, before).user, agency, ACTIVE, came_by="openid:ny")
    there.refresh_from_db()
    assert there.came_by == by


def test_whoever_leaves_takes_no_roles_with_her_and_a_provider_keeps_its_word(agency):
    membership = Membership.objects.get(user=publisher(agency))
    leave(membership, came_by="openid:x")
    membership.refresh_from_db()
    assert (membership.status, membership.came_by, membership.roles.count()) == (ENDED, "openid:x", 0)


def test_those_who_answer_for_an_agency_are_its_active_administrators(agency):
    boss, other = administrator(agency), administrator()
    gone, away = administrator(agency), administrator(agency)
    Membership.objects.filter(user=gone).update(status=ENDED)
    type(away).objects.filter(pk=away.pk).update(is_active=False)
    publisher(agency), portal_administrator()
    assert Membership.objects.administrators_of(agency).people() == [boss]
    assert set(Membership.objects.administrators().people()) == {boss, other}
