"""Does a provider's word about where somebody works hold at each sign-in, and no longer?"""

import pytest
from django.contrib.auth import get_user_model

from listings.agencies.actions import end_membership
from listings.agencies.models import Membership
from listings.agencies.status import MembershipStatus
from portal.access.roles import Role
from tests.factories.agencies import administrator, employee, portal_administrator
from tests.factories.people import agency_at
from tests.services.openid import NUMBER

pytestmark = pytest.mark.django_db
User = get_user_model()
OTHER = "986252932"
VERIFIED = {"email": "kari@direktoratet.no", "email_verified": True}


@pytest.fixture
def agency(ansattporten):
    return agency_at("direktoratet.no", numbers=[NUMBER])


@pytest.fixture
def other(ansattporten):
    return agency_at("etaten.no", numbers=[OTHER])


def statuses(person):
    return dict(Membership.objects.filter(user=person).values_list("agency", "status"))


def test_she_belongs_where_the_provider_says_and_no_longer_where_it_does_not(agency, other, says, sign_in):
    says(**VERIFIED)
    sign_in()
    person = User.objects.get()
    Membership.objects.get().roles.create(role=Role.PUBLISHER)

    says(numbers=[OTHER], **VERIFIED)
    page = sign_in()
    assert statuses(person) == {agency.pk: MembershipStatus.ENDED, other.pk: MembershipStatus.ACTIVE}
    assert page.wsgi_request.user.belongs_to(other) and not Membership.objects.get(agency=agency).roles.exists()


def test_she_who_comes_back_belongs_again(agency, other, says, sign_in):
    for numbers in ([NUMBER], [OTHER], [NUMBER, OTHER]):
        says(numbers=numbers, **VERIFIED)
        sign_in()
    assert set(statuses(User.objects.get()).values()) == {MembershipStatus.ACTIVE}


def test_a_place_from_elsewhere_is_not_the_providers_to_take(agency, other, says, sign_in):
    person = employee(agency, email="kari@direktoratet.no")
    says(numbers=[NUMBER, OTHER], **VERIFIED)
    sign_in()
    says(numbers=[OTHER], **VERIFIED)
    sign_in()
    assert statuses(person) == {agency.pk: MembershipStatus.ACTIVE, other.pk: MembershipStatus.ACTIVE}


def test_a_place_that_the_agency_has_ended_stays_ended(agency, says, sign_in):
    says(**VERIFIED)
    sign_in()
    boss = administrator(agency)
    end_membership(membership=Membership.objects.get(user__email="kari@direktoratet.no"), by=boss)
    page = sign_in()
    assert page.status_code == 403 and "Du har ikke tilgang nå" in page.content.decode()


def test_a_suspended_agency_keeps_its_people_for_when_it_is_back(agency, says, sign_in):
    says(**VERIFIED)
    sign_in()
    type(agency).objects.update(status="suspended")
    assert sign_in().status_code == 403
    type(agency).objects.update(status="active")
    assert sign_in().status_code == 200


def test_who_waits_for_one_of_several_agencies_is_let_in_where_she_works(agency, says, sign_in):
    person = employee(agency, email="kari@direktoratet.no")
    Membership.objects.update(status=MembershipStatus.WAITING)
    says(**VERIFIED)
    sign_in()
    assert statuses(person) == {agency.pk: MembershipStatus.ACTIVE}


def test_a_portal_administrator_stays_one_when_no_agency_is_named(agency, says, sign_in):
    boss = portal_administrator(email="kari@direktoratet.no")
    says(**VERIFIED)
    sign_in()
    says(numbers=[], **VERIFIED)
    page = sign_in()
    assert page.wsgi_request.user == boss and page.status_code == 200
