"""Who sees a profile, and is it the same asked of one profile and of all?"""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser

from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from listings.profiles.models import Profile
from portal.access.models import User
from portal.access.roles import PortalRole
from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    holder,
    manager,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.profiles import ProfileFactory

pytestmark = pytest.mark.django_db

CHOICES = {
    "hidden": {"owner"},
    "facilitator": {"owner", "facilitator"},
    "contacts": {"owner", "facilitator", "publisher"},
    "everyone": {"owner", "facilitator", "publisher", "employee", "colleague", "administrator", "manager"},
}


@pytest.fixture
def people():
    owner = employee(AgencyFactory())
    return {
        "owner": owner,
        "colleague": employee(owner.memberships.get().agency),
        "employee": employee(),
        "publisher": publisher(),
        "administrator": administrator(),
        "manager": manager(),
        "facilitator": holder(PortalRole.FACILITATOR),
        "portal administrator": portal_administrator(),
        "editor": portal_editor(),
        "stranger": AnonymousUser(),
    }


def seen_by(people, **choices):
    """The names of those who see the profile; as one thing and as a row."""
    hidden_from = choices.pop("hidden_from", ())
    profile, _ = Profile.objects.update_or_create(user=people["owner"], defaults=choices)
    profile.hidden_from.set(hidden_from)
    seen = set()
    for name, person in people.items():
        person = User.objects.get(pk=person.pk) if person.pk else person
        sees = can(person, Action.SEE_PROFILE, Profile.objects.get(pk=profile.pk))
        assert Profile.objects.visible_to(person).filter(pk=profile.pk).exists() == sees, name
        seen |= {name} if sees else set()
    return seen


@pytest.mark.parametrize(("visibility", "those"), CHOICES.items())
def test_those_see_it_whom_the_person_has_chosen(people, visibility, those):
    assert seen_by(people, visibility=visibility) == those


def test_it_is_hidden_until_she_chooses(people):
    ProfileFactory(user=people["owner"])
    assert Profile.objects.get().visibility == "hidden"


def test_a_pause_lasts_through_its_last_day(people):
    assert seen_by(people, visibility="everyone", paused_until=oslo_today()) == {"owner"}
    assert seen_by(people, visibility="everyone", paused_until=oslo_today() - timedelta(days=1)) == CHOICES["everyone"]


def test_an_agency_that_it_is_hidden_from_does_not_see_it(people):
    home = people["owner"].memberships.get().agency
    other = people["publisher"].memberships.get().agency
    seen = seen_by(people, visibility="everyone", hidden_from=[home, other])
    assert seen == CHOICES["everyone"] - {"colleague", "publisher"}


def test_who_has_left_is_seen_by_nobody(people):
    Membership.objects.filter(user=people["owner"]).update(status=MembershipStatus.ENDED)
    assert seen_by(people, visibility="everyone") == {"owner"}


def test_rows_and_property_agree_on_what_is_shown(people):
    for choices in ({"visibility": "hidden"}, {"visibility": "contacts"}, {"paused_until": oslo_today()}):
        profile = ProfileFactory(user=employee(), **{"visibility": "everyone"} | choices)
        assert Profile.objects.shown().filter(pk=profile.pk).exists() == Profile.objects.get(pk=profile.pk).is_shown
