"""Wagtail's admin is for those who edit; everybody else gets one page that says no, and nothing piles up."""

import pytest
from django.utils.translation import gettext, override

from portal.access.roles import PortalRole
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    holder,
    manager,
    portal_administrator,
    portal_editor,
    publisher,
)

pytestmark = pytest.mark.django_db
LANGUAGES = ["nb", "nn", "en"]


def facilitator(**fields):
    return holder(PortalRole.FACILITATOR, **fields)


@pytest.mark.parametrize("make", [employee, manager, facilitator])
def test_who_edits_nothing_is_told_no(client, portal_tree, make):
    client.force_login(make())
    for address in ("/admin/", "/admin/pages/", "/admin/images/", "/admin/reports/locked/"):
        response = client.get(address, follow=True)
        assert response.status_code == 403 and not response.redirect_chain
    assert "messages" not in client.cookies


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_readers_language(client, portal_tree, language):
    client.force_login(employee(language=language))
    html = client.get("/admin/").content.decode()
    with override(language):
        assert f'<html lang="{language}"' in html and gettext("Du har ikke tilgang til denne siden") in html


@pytest.mark.parametrize("make", [publisher, administrator])
def test_who_edits_for_an_agency_comes_in(client, portal_tree, make):
    client.force_login(make(AgencyFactory()))
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize("make", [portal_editor, portal_administrator])
def test_who_edits_for_the_portal_comes_in(client, portal_tree, make):
    client.force_login(make())
    assert client.get("/admin/").status_code == 200


def test_a_stranger_signs_in_first(client, portal_tree):
    assert client.get("/admin/").url.startswith("/logg-inn/")
