"""Is what nobody can read answered with a page, and never with a breakdown?"""

import pytest
from django.urls import reverse

from portal.foundation.ids import is_id
from tests.factories.agencies import AgencyFactory, administrator, portal_editor

pytestmark = pytest.mark.django_db
STRANGE = ("utf-7", "zlib", "rot13", "hex", "bz2", "utf-16", "idna", "base64")


@pytest.mark.parametrize("charset", STRANGE)
def test_a_form_in_a_strange_charset_gets_a_page(client, charset):
    kind = f"application/x-www-form-urlencoded; charset={charset}"
    response = client.generic("POST", "/logg-inn/", b"email=kari%40dfo.no", content_type=kind)
    assert response.status_code == 400 and "<h1" in response.content.decode()


def test_a_form_that_is_cut_off_gets_a_page(client):
    response = client.post("/logg-inn/", b"--x", content_type="multipart/form-data")
    assert response.status_code == 400 and "<h1" in response.content.decode()


def test_utf_8_is_read(client):
    kind = "application/x-www-form-urlencoded; charset=UTF-8"
    assert client.post("/logg-inn/", b"email=tull", content_type=kind).status_code == 200


def test_the_page_speaks_the_readers_language(client):
    kind = "application/x-www-form-urlencoded; charset=utf-7"
    response = client.post("/logg-inn/", b"email=x", content_type=kind, headers={"accept-language": "nn"})
    page = response.content.decode()
    assert response.status_code == 400 and '<html lang="nn"' in page and "<h1" in page


def test_rich_text_a_hundred_thousand_lists_deep_gets_a_page(client):
    agency = AgencyFactory()
    client.force_login(administrator(agency))
    deep = "[" * 100_000 + "]" * 100_000
    response = client.post(reverse("wagtailadmin_pages:edit", args=[agency.page.pk]), {"intro": deep})
    assert response.status_code == 400 and "<h1" in response.content.decode()


def test_a_page_sent_to_wagtail_without_the_count_of_its_blocks_gets_a_page(client, portal_tree):
    client.force_login(portal_editor())
    sent = {"title": "Forside", "slug": "forside"}
    response = client.post(reverse("wagtailadmin_pages:edit", args=[portal_tree.pk]), sent)
    assert response.status_code == 400 and "<h1" in response.content.decode()


@pytest.mark.parametrize("text", ["", "x", "²", "٣", "-1", "1.0", " 1", "1" * 19, "9" * 5000])
def test_what_cannot_be_the_number_of_a_row(text):
    assert not is_id(text)


def test_what_can_be_the_number_of_a_row():
    assert is_id("0") and is_id("1" * 18)
