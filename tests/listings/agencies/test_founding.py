"""One call, and an agency has all it needs; calling again changes nothing."""

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from wagtail.models import Collection, GroupPagePermission, Page, Workflow

from listings.agencies.actions import create_agency
from listings.agencies.models import Agency, AgencyPage
from listings.agencies.status import AgencyStatus
from tests.factories.agencies import AgencyFactory, administrator, page_tree, portal_administrator

pytestmark = pytest.mark.django_db
DFO = {"name_nb": "Direktoratet for forvaltning og økonomistyring", "short": "DFØ", "kind": "direktorat"}


def test_everything_exists_at_once():
    page_tree()
    agency = create_agency(by=portal_administrator(), numbers=["986252932"], domains=["DFO.no"], **DFO)
    assert agency.slug == "dfo" and agency.is_active
    assert agency.page.live and agency.page.get_parent().specific == page_tree()
    assert agency.collection.name == agency.name_nb
    assert agency.editors.permissions.filter(codename="access_admin").exists()
    assert agency.page.get_workflow().tasks.exists()
    assert agency.domains.get().domain == "dfo.no"


def everything():
    tables = (Agency, AgencyPage, Collection, Group, Workflow, GroupPagePermission)
    return [table.objects.count() for table in tables]


def test_founding_twice_gives_the_same_agency():
    page_tree()
    by = portal_administrator()
    first, before = create_agency(by=by, numbers=["986252932"], **DFO), everything()
    second = create_agency(by=by, numbers=["986252932"], **DFO)
    assert first == second and everything() == before
    assert Page.find_problems() == ([], [], [], [], [])


def test_an_agency_without_a_number_is_prepared_but_not_active():
    page_tree()
    by = portal_administrator()
    agency = create_agency(by=by, **DFO)
    assert agency.status == AgencyStatus.PREPARING
    assert create_agency(by=by, numbers=["986252932"], **DFO).is_active


def test_founding_again_does_not_let_a_suspended_agency_in():
    agency = AgencyFactory(numbers=["986252932"], status=AgencyStatus.SUSPENDED, **DFO)
    agency.editors.permissions.clear()
    create_agency(by=portal_administrator(), numbers=["986252932"], **DFO)
    agency.refresh_from_db()
    assert agency.status == AgencyStatus.SUSPENDED and not agency.editors.permissions.exists()


def test_two_agencies_of_one_short_name_get_an_address_each():
    slugs = {AgencyFactory(name_nb=f"Klagenemnda {number}", short="Nemnda").slug for number in range(3)}
    assert len(slugs) == 3


def test_only_portal_administrators_add_agencies():
    page_tree()
    with pytest.raises(PermissionDenied):
        create_agency(by=administrator(), **DFO)
    assert not Agency.objects.filter(short="DFØ").exists()
