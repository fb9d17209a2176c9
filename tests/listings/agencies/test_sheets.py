"""The colours reach the browser under a name that changes with them."""

import re

import pytest
from django.template import Context, Template

from listings.agencies.models import Agency
from listings.agencies.sheets import all_sheet, own_sheet, url_of
from listings.agencies.status import AgencyStatus
from tests.factories.agencies import AgencyFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def dfo():
    return AgencyFactory(short="DFØ", brand_colour="#3f4a9c")


def test_a_sheet_is_kept_for_ever(client, dfo):
    response = client.get(url_of(own_sheet(dfo)))
    assert response.status_code == 200 and response["Content-Type"].startswith("text/css")
    assert "immutable" in response["Cache-Control"]
    assert "--ds-color-base-default: #3f4a9c;" in response.content.decode()


def test_an_outdated_name_leads_to_the_current_sheet(client, dfo):
    before = url_of(own_sheet(dfo))
    Agency.objects.update(brand_colour="#1d6b45")
    response = client.get(before)
    assert response.status_code == 302 and "immutable" not in response.get("Cache-Control", "")
    assert "#1d6b45" in client.get(response["Location"]).content.decode()


@pytest.mark.parametrize("address", ["/merke/finnes-ikke.abc.css", "/merke/dfo.css", "/merke/utkast/zzzzzz.css"])
def test_what_is_no_sheet_is_not_found(client, dfo, address):
    assert client.get(address).status_code == 404


def test_one_sheet_colours_every_agency_that_is_in(client, dfo):
    AgencyFactory(short="Uten farge")
    AgencyFactory(short="Ute", status=AgencyStatus.SUSPENDED)
    text = client.get(url_of(all_sheet())).content.decode()
    assert '[data-color="dfo"]' in text and '[data-color="uten-farge"]' in text and '[data-color="ute"]' not in text


@pytest.mark.parametrize("tag, sheet", [("{% brand_link agency %}", "dfo"), ("{% brand_link %}", "alle")])
def test_a_template_links_the_sheet(client, dfo, tag, sheet):
    html = Template("{% load agency_tags %}" + tag).render(Context({"agency": dfo}))
    address = re.fullmatch(r'<link rel="stylesheet" href="([^"]+)">', html)[1]
    assert address.startswith(f"/merke/{sheet}.") and client.get(address).status_code == 200


def test_a_colour_that_is_only_considered_has_a_sheet_of_its_own(client):
    assert '[data-color="utkast"]' in client.get("/merke/utkast/f2b838.css").content.decode()
