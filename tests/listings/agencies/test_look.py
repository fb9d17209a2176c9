"""An agency's own administrators choose its look, and see it before others do."""

import re

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile

from listings.agencies.actions import change_look
from listings.agencies.plain_text import to_plain, to_rich
from tests.factories.agencies import AgencyFactory, administrator, publisher

from .test_logos import drawing, photo

pytestmark = pytest.mark.django_db


@pytest.fixture
def dfo():
    return AgencyFactory(short="DFØ", page__tagline="Vi gjør det enklere.")


@pytest.fixture
def look(client, dfo):
    client.force_login(administrator(dfo))

    def send(**fields):
        return client.post("/virksomhet/dfo/utseende/", {"tagline": "Ny setning", "brand_colour": "#3f4a9c"} | fields)

    return send


def svg(content='<path d="M0 0h9v9z"/>'):
    return SimpleUploadedFile("logo.svg", drawing(content), "image/svg+xml")


def test_saving_changes_logo_colour_words_and_cover(client, dfo, look):
    cover = SimpleUploadedFile("a.jpg", photo("JPEG", (1800, 600)), "image/jpeg")
    response = look(logo=svg(), cover=cover, intro="Hei.\n\nVelkommen <hit>.", brand_colour="3F4A9C")
    assert response.status_code == 302
    dfo.refresh_from_db()
    assert dfo.brand_colour == "#3f4a9c" and dfo.logo.name.endswith(".svg")
    assert dfo.page.cover.collection == dfo.collection
    html = client.get("/virksomheter/dfo/").content.decode()
    assert "Ny setning" in html and "Velkommen &lt;hit&gt;." in html and dfo.logo.url in html


def test_a_preview_saves_nothing_and_shows_the_contrasts(dfo, look):
    html = look(preview="1", brand_colour="#f2b838").content.decode()
    dfo.refresh_from_db()
    assert dfo.brand_colour == "" and dfo.page.tagline == "Vi gjør det enklere."
    assert "/merke/utkast/f2b838.css" in html and "Kontraster for #f2b838" in html and "Fargen er lys" in html
    assert 'value="Ny setning"' in html


def test_an_upload_survives_the_preview(dfo, look):
    html = look(preview="1", logo=svg()).content.decode()
    token = re.search(r'name="logo_kept" value="([^"]+)"', html)[1]
    look(logo_kept=token)
    dfo.refresh_from_db()
    assert dfo.logo.name.endswith(".svg")


@pytest.mark.parametrize("token", ["", "logo/x.svg", "utkast/a.svg:1:forged", "../../etc/passwd"])
def test_nobody_makes_a_token_for_a_file_of_others(dfo, look, token):
    look(logo_kept=token)
    dfo.refresh_from_db()
    assert not dfo.logo


@pytest.mark.parametrize(
    "fields, told",
    [
        ({"logo": SimpleUploadedFile("logo.png", b"hei")}, "ikke et bilde vi kan bruke"),
        ({"logo": SimpleUploadedFile("logo.svg", drawing("<script>alert(1)</script>"))}, "ingenting igjen å vise"),
        ({"brand_colour": "knallrød"}, "Skriv fargen som #"),
        ({"brand_colour": "#12345"}, "Skriv fargen som #"),
        ({"contact_email": "ikke en adresse"}, "e-post"),
        ({"website": "javascript:alert(1)"}, "Nettsted"),
        ({"intro": "Ring 01017012345"}, "fødselsnummer"),
    ],
)
def test_a_mistake_is_told_and_what_was_typed_is_kept(dfo, look, fields, told):
    response = look(**fields)
    html = response.content.decode()
    assert response.status_code == 200 and "ds-error-summary" in html and told in html
    assert 'value="Ny setning"' in html
    dfo.refresh_from_db()
    assert dfo.brand_colour == ""


def test_forty_megabytes_get_a_clear_answer(dfo, look):
    response = look(logo=SimpleUploadedFile("logo.png", b"0" * 40 * 1024 * 1024))
    assert response.status_code in (200, 413) and "MB" in response.content.decode()


def test_unpublished_changes_in_wagtail_are_not_lost(dfo, look):
    dfo.page.tagline = "Utkast"
    dfo.page.save_revision()
    html = look().content.decode()
    assert "ikke er publisert" in html and 'value="Ny setning"' in html


def test_a_richer_introduction_is_left_to_wagtail(client, dfo, look):
    dfo.page.intro = '<p>Se <a href="https://dfo.no">dfo.no</a></p>'
    dfo.page.save()
    assert "redigeres i Wagtail" in client.get("/virksomhet/dfo/utseende/").content.decode()
    look()
    dfo.page.refresh_from_db()
    assert "https://dfo.no" in dfo.page.intro


def test_removing_logo_and_colour_gives_initials_and_a_calm_colour(dfo, look):
    look(logo=svg())
    look(remove_logo="on", brand_colour="")
    dfo.refresh_from_db()
    assert not dfo.logo and dfo.brand_colour == "" and dfo.colour


@pytest.mark.parametrize("who", [administrator, publisher])
def test_others_may_not_change_it(client, dfo, who):
    client.force_login(who())
    assert client.get("/virksomhet/dfo/utseende/").status_code == 403
    assert client.post("/virksomhet/dfo/utseende/", {"brand_colour": "#000000"}).status_code == 403


def test_a_publisher_does_not_change_her_own_agencys_look(dfo):
    with pytest.raises(PermissionDenied):
        change_look(agency=dfo, by=publisher(dfo), brand_colour="#000000")


@pytest.mark.parametrize("text", ["", "Ett avsnitt.", "To.\n\nAvsnitt & <tegn>.", "Med\nlinje.\n\nOg mer."])
def test_paragraphs_come_back_as_they_were_written(text):
    assert to_plain(to_rich(text)) == text
