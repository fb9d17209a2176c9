"""What is missing in what the portal knows of its agencies is found, told and put right."""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.agencies.actions import let_in
from listings.agencies.models import Agency, Membership
from listings.agencies.quality import look_over
from listings.agencies.status import AgencyStatus, MembershipStatus
from portal.access.models import User
from tests.factories.agencies import AgencyFactory, administrator, page_tree, portal_administrator, publisher
from tests.factories.postings import published_posting
from tests.queries import cost

pytestmark = pytest.mark.django_db
BUDGET = 34


@pytest.fixture
def whole():
    """An agency in which nothing is missing."""
    page_tree()
    agency = AgencyFactory(name_nb="Etat Hel", domains=["hel.no"], logo="logo/hel.svg")
    administrator(agency)
    publisher(agency)
    return agency


def holders(agency, role):
    return Membership.objects.of(agency).filter(roles__role=role)


def seen():
    return {one.check.code: [finding.agency.name for finding in one.shown] for one in look_over() if one.number}


def test_nothing_is_found_where_all_is_well(whole):
    published_posting(whole, by=publisher(whole), contact_email=publisher(whole).email)
    assert seen() == {}


@pytest.mark.parametrize(
    "code, change",
    [
        ("without_logo", lambda agency: Agency.objects.filter(pk=agency.pk).update(logo="")),
        ("without_domain", lambda agency: agency.domains.all().delete()),
        (
            "without_administrator",
            lambda agency: agency.memberships.filter(roles__role="agency_administrator").delete(),
        ),
        ("without_publisher", lambda agency: agency.memberships.filter(roles__role="publisher").delete()),
    ],
)
def test_what_is_missing_is_found(whole, code, change):
    change(whole)
    assert seen() == {code: ["Etat Hel"]}


def test_an_agency_without_a_number_is_found_until_it_is_in(whole):
    AgencyFactory(name_nb="Etat Ny", numbers=[], status=AgencyStatus.PREPARING)
    assert seen() == {"without_number": ["Etat Ny"]}


def test_a_domain_of_two_is_told_of_both(whole):
    other = AgencyFactory(name_nb="Etat To", domains=["hel.no"], logo="logo/to.svg")
    administrator(other)
    publisher(other)
    assert seen() == {"sharing_a_domain": ["Etat Hel", "Etat To"]}


def test_an_administrator_who_never_came_is_found_after_a_month(whole):
    late = Membership.objects.get(user=administrator(whole))
    Membership.objects.filter(pk=late.pk).update(status=MembershipStatus.INVITED)
    assert seen() == {}
    Membership.objects.filter(pk=late.pk).update(since=timezone.now() - timedelta(days=31))
    assert seen() == {"invited_in_vain": ["Etat Hel"]}


def test_an_administrator_who_is_shut_out_is_none(whole):
    User.objects.filter(memberships__in=holders(whole, "agency_administrator")).update(is_active=False)
    assert seen() == {"without_administrator": ["Etat Hel"]}


def test_who_is_invited_anew_has_a_new_month(whole):
    old = Membership.objects.get(user=publisher(whole))
    Membership.objects.filter(pk=old.pk).update(
        status=MembershipStatus.ENDED, since=timezone.now() - timedelta(days=400)
    )
    let_in(agency=whole, email=old.user.email, by=portal_administrator(), roles=["agency_administrator"])
    assert seen() == {}


def test_a_contact_person_who_has_left_is_found(whole):
    gone = publisher(whole)
    published_posting(whole, by=publisher(whole), contact_email=gone.email.upper())
    assert seen() == {}
    gone.memberships.update(status=MembershipStatus.ENDED)
    assert seen() == {"contacts_who_are_out": ["Etat Hel"]}


def test_an_agency_that_is_shut_out_is_not_told_of(whole):
    Agency.objects.filter(pk=whole.pk).update(logo="", status=AgencyStatus.SUSPENDED)
    assert seen() == {}


def test_the_page_leads_to_where_it_is_put_right_and_costs_the_same_for_many(client, whole):
    client.force_login(portal_administrator())
    few = cost(client, "/virksomhet/datakvalitet/")
    for number in range(60):
        AgencyFactory(name_nb=f"Etat {number}", domains=["delt.no"])
    assert cost(client, "/virksomhet/datakvalitet/") == few <= BUDGET
    html = client.get("/virksomhet/datakvalitet/").content.decode()
    assert "Uten logo (60)" in html and "De første 50 vises." in html and "/utseende/" in html


def test_it_is_the_portals_own(client, whole):
    client.force_login(administrator(whole))
    assert client.get("/virksomhet/datakvalitet/").status_code == 403
