"""Can she who has left her agency, or whose agency is out, still read what she has told, and take it back?"""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from listings.agencies.actions import suspend_agency
from stories import actions
from stories.models import StoryPage
from stories.status import Stage
from tests.factories.agencies import AgencyFactory, employee, portal_administrator
from tests.factories.told import experience, fresh

pytestmark = pytest.mark.usefixtures("portal_tree")


@pytest.fixture
def told():
    """Out, and open to everybody."""
    told = experience(employee(AgencyFactory()), stage=Stage.APPROVED, is_public=True)
    told.story.get_latest_revision().publish()
    return fresh(told)


def leaves(author):
    author.memberships.all().delete()


def is_shut_out(author):
    suspend_agency(agency=author.memberships.get().agency, by=portal_administrator())


@pytest.mark.parametrize("way", [leaves, is_shut_out])
def test_she_finds_it_where_she_is_told_that_she_is_out_and_takes_it_back(client, told, way):
    way(told.author)
    client.force_login(told.author)
    own, withdraw = told.get_absolute_url(), reverse("stories:withdraw", args=[told.public_id])
    assert f'href="{own}"' in client.get("/min-side/").content.decode()
    page = client.get(own).content.decode()
    assert "Jeg satt tre måneder" in page and f'href="{withdraw}"' in page and "Send meldingen" not in page
    client.post(withdraw)
    assert fresh(told).status == Stage.WITHDRAWN and not StoryPage.objects.filter(live=True).exists()


def test_she_tells_nothing_new(client, told):
    leaves(told.author)
    with pytest.raises(PermissionDenied):
        actions.begin(by=told.author, kind="experience", language="nb")
    client.force_login(told.author)
    assert client.post(told.get_absolute_url(), {"text": "Hei"}).status_code == 403
    assert client.get(reverse("stories:approve", args=[told.public_id])).status_code == 403


def test_nobody_else_takes_it_back(told):
    with pytest.raises(PermissionDenied):
        actions.withdraw(experience=told, by=employee())
