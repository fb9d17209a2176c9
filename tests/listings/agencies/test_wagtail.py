"""An agency's own people edit its page and its facts in Wagtail; its name and its place are the portal's."""

import pytest
from django.urls import reverse

from listings.agencies.models import Agency
from tests.factories.agencies import AgencyFactory, administrator, portal_administrator, publisher

pytestmark = pytest.mark.django_db


@pytest.fixture
def ours():
    return AgencyFactory(name_nb="Vår etat", short="Vår")


@pytest.fixture
def own_administrator(client, ours):
    client.force_login(administrator(ours))
    return client


def test_an_agencys_administrator_edits_its_page(own_administrator, ours):
    address = reverse("wagtailadmin_pages:edit", args=[ours.page.pk])
    assert own_administrator.get(address).status_code == 200
    data = {"tagline": "Skrevet i Wagtail", "intro": "null", "intro_title": "", "cover": "", "contact_email": ""}
    data |= {"website": "", "comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0, "action-publish": "1"}
    own_administrator.post(address, data)
    ours.page.refresh_from_db()
    assert ours.page.tagline == "Skrevet i Wagtail" and ours.page.title == "Vår etat" and ours.page.slug == ours.slug


@pytest.mark.parametrize("step", ["delete", "copy", "move", "unpublish"])
def test_a_page_stays_as_long_as_its_agency(own_administrator, ours, step):
    before = ours.page.path
    own_administrator.post(reverse(f"wagtailadmin_pages:{step}", args=[ours.page.pk]))
    ours.page.refresh_from_db()
    assert ours.page.live and ours.page.path == before


def test_a_publisher_does_not_edit_the_agencys_page(client, ours):
    client.force_login(publisher(ours))
    response = client.get(reverse("wagtailadmin_pages:edit", args=[ours.page.pk]))
    assert response.status_code in (302, 403)


FACTS = {"name_nn": "Vår etat", "city": "Bergen", "county": "", "coverage": "domain", "approval_rule": "before_offer"}


def test_an_agency_changes_its_own_facts_but_not_where_it_belongs(own_administrator, ours):
    ministry = AgencyFactory(kind=Agency.Kind.MINISTRY)
    fields = FACTS | {"ministry": ministry.pk, "kind": "departement", "name_nb": "Større etat"}
    own_administrator.post(reverse("agency:edit", args=[ours.pk]), fields)
    ours.refresh_from_db()
    assert ours.city == "Bergen" and ours.name_nb == "Vår etat" and ours.ministry is None


def test_a_portal_administrator_changes_every_fact_and_the_page_follows(client, ours):
    client.force_login(portal_administrator())
    fields = FACTS | {"name_nb": "Større etat", "short": "Stor", "kind": "direktorat", "ministry": ""}
    client.post(reverse("agency:edit", args=[ours.pk]), fields)
    ours.refresh_from_db()
    ours.page.refresh_from_db()
    assert ours.name_nb == ours.page.title == "Større etat"


@pytest.mark.parametrize("view", ["add", "delete"])
def test_agencies_are_neither_added_nor_deleted_in_wagtail(client, ours, view):
    client.force_login(portal_administrator())
    address = reverse(f"agency:{view}", args=[ours.pk] if view == "delete" else [])
    assert client.get(address).status_code == 302 and client.post(address).status_code == 302
    assert Agency.objects.filter(pk=ours.pk).exists()


def test_reports_still_name_their_own(own_administrator, ours):
    reports = ("wagtailadmin_reports:workflow", "wagtailadmin_reports:workflow_tasks")
    for name in reports:
        assert f">{ours.name_nb}</option>" in own_administrator.get(reverse(name)).content.decode()
