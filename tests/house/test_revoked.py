"""Is she who loses her access out on the next request, with windows and letters open: everywhere, and whatever way?

The ways are those of tests/factories/revoking.py; the places are all addresses of the site and of Wagtail's admin. What
search, alerts and letters do then is tested where they are: tests/search/people/test_revoked.py and its like.
"""

import pytest

from listings.agencies.models import MembershipRole
from portal.access.roles import Role
from tests.factories.revoking import BACK, FROM_THE_AGENCY, WAYS, at_home
from tests.once import made_once

from .admin_world import AdminWorld
from .revoked import Window, opened
from .still_open import HERS, hers_after

pytestmark = pytest.mark.django_db
LOSING = ["employee", "administrator_a"]
FOR_ALL_IN_WAGTAIL = {"jsi18n/", "sprite/"}
"""Words and icons, of which the sign-in page has need."""

ENDED_MEANWHILE = {
    *("requests:move", "sharing:stop"),
    *("cooperation:step", "cooperation:edit draft", "cooperation:send draft"),
    *(f"agreements:{name}" for name in ("choose", "comment", "edit", "propose", "step")),
}
"""What others were told is over does not begin by itself: requests and open sharing when an agency goes out, and
agreements that are not signed, and cooperation agreements, when it is closed."""


standing = made_once(AdminWorld)


@pytest.fixture
def look_out(client, world):
    """`look_out("employee")`: her window, and the place that is hers to lose. The administrator publishes too."""

    def opened_by(name):
        place = getattr(world, name).memberships.get(status="active")
        at_home(place)
        if name == "administrator_a":
            MembershipRole.objects.create(membership=place, role=Role.PUBLISHER)
        window = Window(client, world, name)
        assert set(window.looks({"own page": "/min-side/", "search": "/finn/"}).values()) == {"ok"}
        return window, place

    return opened_by


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", LOSING)
def test_nothing_opens_any_more(look_out, name, way):
    window, place = look_out(name)
    WAYS[way](place)
    assert opened(window.looks(window.doors)) == (hers_after(name, way) if way in FROM_THE_AGENCY else {})
    assert opened(window.looks_into_wagtail()).keys() <= FOR_ALL_IN_WAGTAIL
    pages = opened(window.looks(window.pages))
    window.client.logout()
    assert opened(window.looks(window.pages)) == pages, "she reads what a stranger reads"


@pytest.mark.parametrize("way", ["agency_suspended", "removed"])
def test_nothing_is_taken_from_her_any_more(look_out, way):
    """Forms that stood open, and parts of pages that htmx fetches and sends."""
    window, place = look_out("administrator_a")
    WAYS[way](place)
    rest = {row: address for row, address in window.doors.items() if row not in HERS["administrator_a"]}
    for headers in ({}, {"HX-Request": "true"}):
        taken = opened(window.sends(rest, **headers))
        assert {row for row, answer in taken.items() if answer != "post"} == set()


@pytest.mark.parametrize("way", BACK)
def test_what_is_undone_opens_again(look_out, way):
    window, place = look_out("administrator_a")
    before = window.looks(window.doors)
    WAYS[way](place)
    BACK[way](place)
    window.client.force_login(type(place.user).objects.get(pk=place.user.pk))
    after = window.looks(window.doors)
    assert {row for row in before if before[row] != after[row]} <= ENDED_MEANWHILE
    assert len(opened(after)) > 100
