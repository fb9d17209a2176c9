"""Which links does each role meet at the top, and what does the frame say?"""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.urls import reverse
from django.utils import translation

from home.models import StandardPage
from home.navigation import main_menu
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.facilitation import facilitator

pytestmark = pytest.mark.usefixtures("portal_tree")
EVERYBODY = ["Min side", "Finn muligheter", "Finn folk", "Virksomheter", "Historier"]
WITHOUT_AGENCY = ["Min side", "Virksomheter", "Historier", "Rediger sider"]


def labels(rf, user, path="/"):
    request = rf.get(path)
    request.user = user
    return [item.label for item in main_menu(request)]


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (employee, EVERYBODY),
        (publisher, [*EVERYBODY, "Våre utlysninger"]),
        (administrator, [*EVERYBODY, "Våre utlysninger", "Virksomheten"]),
        (facilitator, [*EVERYBODY, "Formidling"]),
        (portal_editor, WITHOUT_AGENCY),
        (portal_administrator, [*WITHOUT_AGENCY[:-1], "Oversikt", "Tall", WITHOUT_AGENCY[-1]]),
    ],
)
def test_each_role_meets_its_own_links(rf, person, expected):
    assert labels(rf, person()) == expected


@pytest.mark.parametrize(
    "person", [employee, publisher, administrator, facilitator, portal_editor, portal_administrator]
)
def test_every_link_of_the_menu_opens_for_the_one_who_sees_it(client, rf, person):
    client.force_login(user := person())
    request = rf.get("/")
    request.user = user
    for item in main_menu(request):
        assert client.get(item.url).status_code == 200, item.label


def test_a_stranger_meets_the_pages_that_editors_put_in_the_menu(rf):
    assert labels(rf, AnonymousUser()) == ["Slik virker det", "Historier", "Spørsmål og svar"]
    with translation.override("nn"):
        assert labels(rf, AnonymousUser()) == ["Slik verkar det", "Historier", "Spørsmål og svar"]


@pytest.mark.parametrize(("language", "marked"), [("nb", False), ("nn", False), ("en", True)])
def test_titles_in_another_language_than_the_page_say_so(client, language, marked):
    client.cookies["sprak"] = language
    page = client.get("/om/").content.decode()
    assert ('<a href="/slik-virker-det/" lang="nb">' in page) == marked
    assert ('<a class="ds-link" href="/personvern/" lang="nb">' in page) == marked


def test_labels_of_the_portal_itself_are_in_the_language_of_the_page(client):
    client.force_login(employee(language="en"))
    assert '<a href="/virksomheter/">' in client.get("/om/").content.decode()


def test_an_editor_takes_a_page_out_of_the_menu_and_the_footer(client):
    StandardPage.objects.filter(slug="sporsmal-og-svar").update(show_in_menus=False)
    StandardPage.objects.filter(slug="personvern").update(in_footer=False)
    page = client.get("/om/").content.decode()
    assert '<a href="/sporsmal-og-svar/">' not in page and "/personvern/" not in page
    assert "/kontakt/" in page


def test_an_editor_orders_the_footer(client):
    StandardPage.objects.filter(slug="kontakt").update(footer_place=1)
    footer = client.get("/om/").content.decode().partition("<footer")[2]
    assert footer.index("/kontakt/") < footer.index("/slik-virker-det/") < footer.index("/tilgjengelighet/")


@pytest.mark.parametrize(
    ("path", "current"), [("/min-side/", "Min side"), ("/finn/", "Finn muligheter"), ("/finn/folk/", "Finn folk")]
)
def test_the_page_one_is_on_is_marked(client, path, current):
    client.force_login(employee())
    header = client.get(path).content.decode().partition("</header>")[0]
    assert header.count('aria-current="page">') == 1
    assert f'aria-current="page">{current}</a>' in header


@pytest.mark.parametrize("path", ["/", "/om/", "/min-side/"])
def test_every_page_has_one_search_box_that_leads_to_what_one_may_search(client, path):
    assert '"get" action="/finn/historier/"' in client.get("/om/").content.decode()
    client.force_login(employee())
    page = client.get(path, follow=True).content.decode()
    assert page.count('role="search"') == 1 and 'method="get" action="/finn/"' in page


@pytest.mark.parametrize("path", ["/finn/", "/finn/historier/"])
def test_the_results_have_the_box_of_their_own_alone(client, path):
    client.force_login(employee())
    assert client.get(path).content.decode().count('role="search"') == 1


def test_the_language_is_chosen_on_every_page_and_leads_back(client):
    page = client.get("/om/").content.decode()
    assert '<input type="hidden" name="next" value="/om/">' in page
    response = client.post(reverse("access:language"), {"language": "nn", "next": "/om/"})
    assert response["Location"] == "/om/"
    assert "Kva portalen er" in client.get("/om/").content.decode()


def test_the_demo_says_that_it_is_one(client, settings):
    assert "Demo – oppdiktet innhold" in client.get("/om/").content.decode()
    settings.PORTAL_IS_DEMO = False
    assert "oppdiktet" not in client.get("/om/").content.decode()


def test_the_frame_costs_few_questions(rf, django_assert_max_num_queries):
    request = rf.get("/")
    request.user = administrator(AgencyFactory())
    with django_assert_max_num_queries(8):
        main_menu(request)
