"""Below an agency's page stand its own subpages and news, in its look and its own order."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Locale, Page

from listings.agencies.actions import close_agency, suspend_agency
from listings.agencies.models.subpages import MOST_IN_MENU
from tests.factories.agencies import AgencyFactory, employee, portal_administrator
from tests.factories.postings import published_posting
from tests.factories.subsites import news, subpage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
TEXT = [("heading", "Først"), ("paragraph", "<p>Du får en fadder.</p>")]


@pytest.fixture
def ours():
    return AgencyFactory(name_nb="Vår etat", short="Vår", brand_colour="#1d6b45")


def read(client, address, status=200):
    response = client.get(address)
    assert response.status_code == status, address
    return response.content.decode()


def test_a_subpage_is_read_in_the_look_of_its_agency(client, ours):
    page = subpage(ours, "Fadder og plan", lead="Slik tar vi imot deg.", blocks=TEXT)
    html = read(client, page.url)
    assert page.url == "/virksomheter/var/fadder-og-plan/"
    assert 'data-color="var"' in html and "Du får en fadder." in html and "Slik tar vi imot deg." in html
    assert 'aria-current="page"' in html.split('class="p-sitemenu"')[1].split("</nav>")[0]


def test_the_menu_stands_in_the_agencys_own_order_on_all_its_pages(client, ours):
    first, second = subpage(ours, "Først laget"), subpage(ours, "Sist laget")
    subpage(ours, "Ikke i menyen", show_in_menus=False), subpage(ours, "Bare utkast", live=False)
    Page.objects.get(pk=second.pk).move(Page.objects.get(pk=first.pk), pos="left")
    for address in (ours.page.url, first.url):
        menu = read(client, address).split('class="p-sitemenu"')[1].split("</nav>")[0]
        assert menu.index("Oversikt") < menu.index("Sist laget") < menu.index("Først laget")
        assert "Ikke i menyen" not in menu and "Bare utkast" not in menu and "Nyheter" not in menu


def test_an_agency_without_subpages_has_no_menu(client, ours):
    assert "p-sitemenu" not in read(client, ours.page.url)


def test_the_menu_has_room_for_so_many(ours):
    for number in range(MOST_IN_MENU):
        subpage(ours, f"Side {number}")
    with pytest.raises(ValidationError, match="Menyen har plass til"):
        subpage(ours, "Én for mye")
    assert not subpage(ours, "Ved siden av", show_in_menus=False).show_in_menus


def test_news_are_dated_the_newest_first_and_kept_in_an_archive(client, ours):
    for number in range(14):
        news(ours, f"Sak {number:02}", day=date(2026, 1, 1) + timedelta(days=number))
    front = read(client, ours.page.url)
    assert front.index("Sak 13") < front.index("Sak 11") and "Sak 10" not in front and "Alle nyheter" in front
    archive = read(client, "/virksomheter/var/nyheter/")
    assert archive.index("Sak 13") < archive.index("Sak 02") and "Sak 01" not in archive
    assert "Sak 01" in read(client, "/virksomheter/var/nyheter/?side=2")
    page = read(client, "/virksomheter/var/sak-13/")
    assert "14. januar" in page and 'href="/virksomheter/var/nyheter/"' in page


def test_the_archive_is_there_before_the_first_news(client, ours):
    assert "Ingen nyheter ennå" in read(client, "/virksomheter/var/nyheter/")


@pytest.mark.parametrize("slug, told", [("nyheter", "lista over nyhetene"), ("kom-til-oss", "har adressen")])
def test_an_address_in_use_is_refused_in_words(ours, slug, told):
    published_posting(ours, title="Kom til oss")
    with pytest.raises(ValidationError, match=told):
        subpage(ours, "Noe annet", slug=slug)


def test_a_title_in_use_gets_an_address_of_its_own(ours):
    published_posting(ours, title="Kom til oss")
    assert subpage(ours, "Kom til oss").slug == "kom-til-oss-2"
    assert news(ours, "Nyheter").slug == "nyheter-2"


@pytest.mark.parametrize("title, slug", [("Nyheter", "nyheter-2"), ("Velkommen", "velkommen-2")])
def test_a_posting_takes_no_address_of_a_subpage_in_either_written_form(ours, title, slug):
    nynorsk = ours.main_page.copy_for_translation(Locale.objects.get(language_code="nn"))
    nynorsk.save_revision().publish()
    subpage(ours, "Velkommen", parent=nynorsk)
    assert published_posting(ours, title=title).slug == slug


@pytest.mark.parametrize("shut, status", [(suspend_agency, 404), (close_agency, 410)])
def test_what_lies_below_a_shut_agency_answers_as_its_page(client, ours, shut, status):
    pages = [subpage(ours, blocks=TEXT), news(ours)]
    shut(agency=ours, by=portal_administrator())
    client.force_login(employee())
    for address in [ours.page.url, f"{ours.page.url}nyheter/", *(page.url for page in pages)]:
        html = read(client, address, status)
        assert "er ikke med i ordningen nå" in html and "Du får en fadder." not in html
    client.force_login(portal_administrator())
    assert "Bare portaladministratorer ser siden" in read(client, pages[0].url)


def test_a_draft_is_nobodys(client, ours):
    page = subpage(ours, live=False)
    client.force_login(employee(ours))
    read(client, page.url, 404)


def test_the_tree_is_whole(ours):
    subpage(ours), news(ours)
    assert Page.find_problems() == ([], [], [], [], [])
