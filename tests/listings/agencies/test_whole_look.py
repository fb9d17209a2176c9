"""The whole look is seen on the agency's own pages before anything is saved."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.factories.agencies import AgencyFactory, administrator, publisher
from tests.factories.subsites import news, subpage

from .test_logos import drawing, photo

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("portal_tree")]
TYPED = {"tagline": "Ny setning", "brand_colour": "#f2b838", "intro": "Ett.\n\nTo."}


@pytest.fixture
def dfo():
    return AgencyFactory(short="DFØ", brand_colour="#3f4a9c", page__tagline="Vi gjør det enklere.")


@pytest.fixture
def look(client, dfo):
    client.force_login(administrator(dfo))

    def send(whole="front", **fields):
        return client.post("/virksomhet/dfo/utseende/", TYPED | fields | ({"whole": whole} if whole else {}))

    return send


def test_the_agencys_page_is_shown_with_the_new_look_and_nothing_is_saved(dfo, look):
    logo = SimpleUploadedFile("logo.svg", drawing('<path d="M0 0h9v9z"/>'), "image/svg+xml")
    cover = SimpleUploadedFile("a.jpg", photo("JPEG", (1800, 600)), "image/jpeg")
    html = look(logo=logo, cover=cover).content.decode()
    assert "/merke/utkast/f2b838/dfo.css" in html and "Ny setning" in html and "<p>To.</p>" in html
    assert html.count("/utkast/") >= 3 and 'data-brand="light"' in html and "Ingenting er lagret ennå" in html
    dfo.refresh_from_db()
    assert (dfo.brand_colour, dfo.page.tagline, bool(dfo.logo)) == ("#3f4a9c", "Vi gjør det enklere.", False)


def test_the_colours_of_the_preview_cover_those_the_agency_has(client):
    css = client.get("/merke/utkast/f2b838/dfo.css").content.decode()
    assert '[data-color="dfo"]' in css and "#f2b838" in css


def test_the_menu_of_the_preview_leads_on_and_shows_what_is_not_out(dfo, look):
    page, waits = subpage(dfo, "Fadder og plan"), subpage(dfo, "Ny underside", live=False)
    news(dfo, "Vi har flyttet")
    html = look(whole=str(waits.pk)).content.decode()
    menu = html.split('class="p-sitemenu"')[1].split("</nav>")[0]
    assert f'name="whole" value="{page.pk}"' in menu and "utkast" in menu and 'value="news"' in menu
    assert "<h1" in html and "Ny underside</h1>" in html and "/merke/utkast/f2b838/dfo.css" in html
    assert "Vi har flyttet" in look(whole="news").content.decode()


def test_nothing_that_was_typed_or_uploaded_is_lost_on_the_way_back_or_when_saving(dfo, look):
    logo = SimpleUploadedFile("logo.svg", drawing('<path d="M0 0h9v9z"/>'), "image/svg+xml")
    html = look(logo=logo, remove_cover="").content.decode()
    sent = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html))
    back = look(whole="", preview="1", **{name: sent[name] for name in ("tagline", "logo_kept")}).content.decode()
    assert 'value="Ny setning"' in back and "er tatt vare på" in back
    look(whole="", save="1", logo_kept=sent["logo_kept"])
    dfo.refresh_from_db()
    assert dfo.logo.name.endswith(".svg") and dfo.brand_colour == "#f2b838"


@pytest.mark.parametrize("which", ["0", "999999", "9" * 40, "x", ""])
def test_a_page_that_is_not_the_agencys_is_not_found(dfo, look, which):
    others = subpage(AgencyFactory(), "Fremmed", live=False)
    assert look(whole=str(others.pk)).status_code == 404
    assert look(whole=which or " ").status_code == 404


def test_a_mistake_shows_the_form_and_not_the_page(look):
    html = look(brand_colour="rød").content.decode()
    assert "Skriv fargen som #" in html and "tried-look" not in html


def test_a_publisher_tries_no_looks(client, dfo):
    client.force_login(publisher(dfo))
    assert client.post("/virksomhet/dfo/utseende/", TYPED | {"whole": "front"}).status_code == 403
