"""An agency's page looks like the agency, and the list finds it."""

import pytest

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from tests.factories.agencies import AgencyFactory, administrator, employee, page_tree, portal_administrator, publisher

pytestmark = pytest.mark.django_db


@pytest.fixture
def kartverket():
    return AgencyFactory(
        name_nb="Kartverket",
        short="Kartverket",
        brand_colour="#1d6b45",
        page__tagline="Vi vet hvor Norge er.",
        page__intro='<p>Kom og se <a href="https://kartverket.no">landet</a>.</p>',
    )


def see(client, agency, user=None):
    if user:
        client.force_login(user)
    response = client.get(f"/virksomheter/{agency.slug}/")
    return response.status_code, response.content.decode()


def test_the_page_shows_name_tagline_introduction_and_colour(client, kartverket):
    status, html = see(client, kartverket)
    assert status == 200
    for part in ("Kartverket</h1>", "Vi vet hvor Norge er.", "Kom og se", 'data-color="kartverket"', "/merke/alle."):
        assert part in html


def test_a_light_brand_is_marked_so_that_its_buttons_get_an_outline(client, kartverket):
    Agency.objects.filter(pk=kartverket.pk).update(brand_colour="#f2b838")
    assert 'data-color="kartverket" data-brand="light"' in see(client, kartverket)[1]


def test_an_agency_without_logo_shows_its_initials(client, kartverket):
    assert "data-initials" in see(client, kartverket)[1]


def test_publishers_are_named_to_those_who_are_in(client, kartverket):
    publisher(kartverket, name="Eirik Berg")
    assert "Eirik Berg" not in see(client, kartverket)[1]
    assert "Eirik Berg" in see(client, kartverket, employee())[1]


@pytest.mark.parametrize("status, answer", [(AgencyStatus.SUSPENDED, 404), (AgencyStatus.CLOSED, 410)])
def test_an_agency_that_is_out_says_so(client, kartverket, status, answer):
    Agency.objects.filter(pk=kartverket.pk).update(status=status)
    code, html = see(client, kartverket, employee())
    assert code == answer and "Kartverket er ikke med i ordningen nå" in html


def test_only_its_own_administrators_are_led_to_its_look(client, kartverket):
    assert "/utseende/" in see(client, kartverket, administrator(kartverket))[1]
    assert "/utseende/" not in see(client, kartverket, administrator())[1]


@pytest.fixture
def some_agencies():
    ministry = AgencyFactory(name_nb="Justis- og beredskapsdepartementet", short="JD", kind=Agency.Kind.MINISTRY)
    AgencyFactory(name_nb="Økokrim", short="Økokrim", ministry=ministry)
    AgencyFactory(name_nb="Nasjonal sikkerhetsmyndighet", name_nn="Nasjonalt tryggingsorgan", short="NSM")
    AgencyFactory(name_nb="Skjult tilsyn", short="Skjult", status=AgencyStatus.SUSPENDED)


def listed(client, query=""):
    page_tree()
    html = client.get(f"/virksomheter/{query}").content.decode()
    return {slug for slug in ("jd", "okokrim", "nsm", "skjult") if f'href="/virksomheter/{slug}/"' in html}


@pytest.mark.parametrize(
    "query, found",
    [
        ("", {"jd", "okokrim", "nsm"}),
        ("?navn=økokrim", {"okokrim"}),
        ("?navn=ØKO", {"okokrim"}),
        ("?navn=nsm", {"nsm"}),
        ("?navn=trygging", {"nsm"}),
        ("?departement=jd", {"okokrim"}),
        ("?departement=jd&navn=nsm", set()),
        ("?departement=finnes-ikke&navn=nsm", {"nsm"}),
        ("?navn=" + "x" * 3000, set()),
        ("?side=99", {"jd", "okokrim", "nsm"}),
        ("?side=x&navn=%00", {"jd", "okokrim", "nsm"}),
    ],
)
def test_the_list_finds_agencies_by_name_and_ministry(client, some_agencies, query, found):
    assert listed(client, query) == found


def test_an_unknown_ministry_is_told_and_not_taken_as_all(client, some_agencies):
    page_tree()
    assert "Vi forstod ikke alt du søkte etter" in client.get("/virksomheter/?departement=tull").content.decode()


def test_a_portal_administrator_sees_those_that_are_out_too(client, some_agencies):
    client.force_login(portal_administrator())
    assert "skjult" in listed(client)


def test_the_list_costs_the_same_for_few_and_many(client, django_assert_max_num_queries, some_agencies):
    page_tree()
    client.get("/virksomheter/")
    with django_assert_max_num_queries(30):
        client.get("/virksomheter/")
    for _ in range(8):
        AgencyFactory()
    with django_assert_max_num_queries(30):
        client.get("/virksomheter/")
