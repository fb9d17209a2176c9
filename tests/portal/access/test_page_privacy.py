"""Does the rule table alone say who may see a page? Wagtail has passwords and groups for pages too."""

import pytest
from wagtail.models import Page, PageViewRestriction, get_page_models

from portal.foundation.pages import BasePage
from tests.factories.agencies import AgencyFactory, administrator, portal_administrator, publisher

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("restriction", ["login", "password", "groups", "none"])
def test_nobody_shuts_a_page_in_wagtail(client, restriction):
    agency = AgencyFactory()
    address = f"/admin/pages/{agency.page.pk}/privacy/"
    for person in (publisher(agency), administrator(agency), portal_administrator()):
        client.force_login(person)
        assert client.get(address).status_code in {403, 404}
        sent = {"restriction_type": restriction, "password": "hemmelig", "groups": [agency.editors.pk]}
        assert client.post(address, sent).status_code in {403, 404}
    assert not PageViewRestriction.objects.exists()


def test_no_page_type_offers_it():
    types = [model for model in get_page_models() if model is not Page]
    assert types and all(issubclass(model, BasePage) and not model.private_page_options for model in types)


def test_the_editor_does_not_offer_what_is_refused(client):
    agency = AgencyFactory()
    client.force_login(administrator(agency))
    address = f"/admin/pages/{agency.page.pk}"
    page = client.get(f"{address}/edit/")
    assert page.status_code == 200 and f"{address}/privacy/" not in page.content.decode()
