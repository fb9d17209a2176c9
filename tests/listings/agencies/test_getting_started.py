"""A new agency is led through its first steps, and can leave off and go on."""

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from listings.agencies.getting_started import progress_of
from listings.agencies.models import Agency, Membership
from portal.access.roles import Role
from tests.factories.agencies import AgencyFactory, administrator, page_tree, publisher
from tests.factories.postings import published_posting

pytestmark = pytest.mark.django_db
RULES = {"coverage": "domain", "approval_rule": "before_agreement"}


@pytest.fixture
def agency():
    page_tree()
    return AgencyFactory(name_nb="Kystverket", short="Kystverket")


@pytest.fixture
def at(client, agency):
    client.force_login(administrator(agency))
    return client


def done(agency):
    return [is_done for _step, _url, is_done in progress_of(Agency.objects.with_pages().get(pk=agency.pk)).rows]


def test_each_step_is_done_by_what_is_there(at, agency):
    assert done(agency) == [False] * 5
    publisher(agency)
    agency.logo.save("logo.svg", ContentFile(b"<svg xmlns='http://www.w3.org/2000/svg'/>"))
    type(agency.page).objects.filter(pk=agency.page.pk).update(tagline="Trygg ferdsel")
    at.post("/virksomhet/kystverket/regler/", RULES)
    assert done(agency) == [True] * 4 + [False]
    published_posting(agency)
    assert done(agency) == [True] * 5


def test_rules_that_stand_as_they_were_are_looked_at_too(at, agency):
    """Nothing in the form is another than before."""
    at.post("/virksomhet/kystverket/regler/", RULES)
    first = Agency.objects.get(pk=agency.pk).rules_set_at
    at.post("/virksomhet/kystverket/regler/", RULES | {"second_pair_of_eyes": "on"})
    agency.refresh_from_db()
    assert agency.rules_set_at == first and agency.second_pair_of_eyes


def test_my_page_tells_the_administrator_what_is_next_until_all_is_done(at, agency):
    assert "0 av 5 er gjort. Neste: Slipp inn kolleger." in at.get("/min-side/").content.decode()
    publisher(agency)
    assert "1 av 5 er gjort. Neste: Legg inn logoen." in at.get("/min-side/").content.decode()
    html = at.get("/virksomhet/kystverket/kom-i-gang/").content.decode()
    assert "1 av 5 er gjort" in html and "/virksomhet/kystverket/regler/" in html


def test_who_administers_several_is_led_to_the_one_that_has_something_left(at, agency):
    person = Membership.objects.get(agency=agency).user
    publisher(agency)
    Agency.objects.filter(pk=agency.pk).update(logo="logo/x.svg", rules_set_at=timezone.now())
    type(agency.page).objects.filter(pk=agency.page.pk).update(tagline="Trygg ferdsel")
    published_posting(agency)
    place = Membership.objects.create(user=person, agency=AgencyFactory(short="Fyr"))
    place.roles.create(role=Role.ADMINISTRATOR)
    assert "Kom i gang i Fyr" in at.get("/min-side/").content.decode()


def test_others_do_not_see_it(client, agency):
    client.force_login(publisher(agency))
    assert "Neste:" not in client.get("/min-side/").content.decode()
    assert client.get("/virksomhet/kystverket/kom-i-gang/").status_code == 403
