"""Does Wagtail's admin bear whatever is written in an address where the number of a row belongs?"""

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import EditingSession

from tests.factories.agencies import AgencyFactory, portal_editor, publisher
from tests.factories.postings import draft_posting

pytestmark = [pytest.mark.django_db, pytest.mark.engines]
LONG = "9" * 20
ADDRESSES = (
    "choose-page/chosen-multiple/?id=²",
    f"choose-page/chosen-multiple/?id={LONG}",
    "images/chooser/chosen-multiple/?id=x",
    "bulk/wagtailcore/page/publish/?id=x",
    f"bulk/wagtailcore/page/publish/?id={LONG}",
    f"pages/?owner={LONG}",
    f"pages/?edited_by={LONG}",
    f"choose-page/?target_pages[]={LONG}",
    f"choose-page/?target_pages[]={'9' * 5000}",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_is_no_number_of_a_row_is_not_found(client, address):
    client.force_login(portal_editor())
    assert client.get(f"/admin/{address}").status_code == 404


def test_numbers_of_rows_and_searches_are_let_through(client):
    agency = AgencyFactory()
    person = publisher(agency)
    draft = draft_posting(agency, by=person)
    client.force_login(person)
    for address in (
        f"choose-page/chosen-multiple/?id={draft.pk}",
        f"pages/{agency.page.pk}/?owner={person.pk}",
        f"pages/search/?q={LONG}",
    ):
        assert client.get(f"/admin/{address}").status_code == 200, address


@pytest.mark.parametrize("words", ["ord " * 1900, "o " * 2000, '"o" ' * 1900])
def test_many_words_are_looked_for(client, words):
    client.force_login(portal_editor())
    assert client.get("/admin/pages/search/", {"q": words}).status_code == 200


def test_somebody_elses_open_draft_is_not_told(client):
    agency = AgencyFactory()
    writer = publisher(agency, name="Hemmelig Person")
    draft = draft_posting(agency, by=writer)
    session = EditingSession.objects.create(user=writer, content_object=draft, last_seen_at=timezone.now())
    ping = reverse("wagtailadmin_editing_sessions:ping", args=["wagtailcore", "page", draft.pk, session.pk])
    client.force_login(writer)
    assert client.post(ping).status_code == 200
    client.force_login(portal_editor())
    answer = client.post(ping)
    assert answer.status_code == 403 and "Hemmelig" not in answer.content.decode()
