"""Does somebody whose agency lets her go while she is out on an exchange still read what is hers, and nothing else?

Hers are the place she has said yes to, with what both sides wrote, her agreement, exchange and evaluation; what the
portal holds of her, and messages about it. Whether she still signs, tests/listings/agreements asks.
"""

import pytest
from django.urls import reverse

from listings.applications.models import Application
from listings.applications.status import Stage
from tests.factories.revoking import WAYS, at_home
from tests.once import made_once

from .revoked import Window, opened
from .still_open import hers_after
from .world import World

pytestmark = pytest.mark.django_db
HER_CASE = {"applications:case": "ok"}


def with_a_place():
    """The employee has said yes to a place in A."""
    made = World()
    Application.objects.filter(pk=made.application.pk).update(status=Stage.ACCEPTED)
    return made


standing = made_once(with_a_place)


@pytest.fixture
def place(world):
    place = world.employee.memberships.get(status="active")
    at_home(place)
    return place


@pytest.mark.parametrize("way", ["removed", "agency_suspended", "deleted_by_the_directory"])
def test_her_own_place_and_nothing_else(client, world, place, way):
    window = Window(client, world, "employee")
    WAYS[way](place)
    assert opened(window.looks(window.doors)) == hers_after("employee", way) | HER_CASE


def test_the_page_that_refuses_her_leads_there(client, world, place):
    client.force_login(place.user)
    WAYS["removed"](place)
    page = client.get("/min-side/").content.decode()
    case = world.application.get_absolute_url()
    assert f'href="{case}"' in page and f'href="{reverse("privacy:mine")}"' in page
    read = client.get(case).content.decode()
    assert "For alle" in read and "Spør meg gjerne igjen" not in read and 'href="/interesse/"' not in read


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage != Stage.ACCEPTED])
def test_interest_that_came_to_no_place_is_closed(client, world, place, stage):
    client.force_login(place.user)
    Application.objects.filter(pk=world.application.pk).update(status=stage)
    WAYS["removed"](place)
    assert client.get(world.application.get_absolute_url()).status_code in (403, 404)
    assert "takket ja til" not in client.get("/min-side/").content.decode()


def test_who_is_shut_out_of_the_portal_reads_nothing(client, world, place):
    client.force_login(place.user)
    WAYS["shut_out_of_the_portal"](place)
    assert client.get(world.application.get_absolute_url()).url.startswith("/logg-inn/")
