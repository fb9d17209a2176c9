"""Whose file opens for whom? What an agency shows on a page that is out, is open; a page of another opens nothing."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.subsites import news, subpage

pytestmark = pytest.mark.usefixtures("portal_tree", "references")

TITLE = "Plan for fadderne"


@pytest.fixture
def agency():
    return AgencyFactory(name_nb="Fyrdirektoratet")


@pytest.fixture
def document(agency, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    files = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    settings.STORAGES = {**settings.STORAGES, "default": files}
    file = ContentFile(b"Fadder hver dag", name="plan.txt")
    return get_document_model().objects.create(title=TITLE, file=file, collection=agency.collection)


@pytest.fixture
def shown(document, django_capture_on_commit_callbacks):
    """``shown(agency, live=False)``: a page of the agency that has the file; Wagtail notes it after the commit."""

    def made(agency, make=subpage, **fields):
        with django_capture_on_commit_callbacks(execute=True):
            return make(agency, blocks=[("file", {"document": document.pk, "text": ""})], **fields)

    return made


@pytest.mark.parametrize("make", [subpage, news])
def test_a_file_on_a_page_that_is_out_is_open_to_all(client, agency, document, shown, make):
    page = shown(agency, make)
    assert TITLE in client.get(page.url).content.decode()
    assert client.get(document.url).status_code == 200


def test_a_file_on_a_draft_is_for_those_who_work_there(client, agency, document, shown):
    shown(agency, live=False)
    assert client.get(document.url).status_code == 302
    client.force_login(employee(agency))
    assert client.get(document.url).status_code == 200


def test_a_page_of_another_agency_neither_opens_nor_names_it(client, document, shown):
    other = AgencyFactory()
    page = shown(other)
    for person in (None, employee(other)):
        if person:
            client.force_login(person)
        assert TITLE not in client.get(page.url).content.decode()
        assert client.get(document.url).status_code in (302, 403)


def test_what_is_taken_down_is_closed_again(client, agency, document, shown, django_capture_on_commit_callbacks):
    page = shown(agency)
    with django_capture_on_commit_callbacks(execute=True):
        page.unpublish()
    assert client.get(document.url).status_code == 302


def test_an_agency_that_is_out_shows_nothing(client, agency, document, shown):
    shown(agency)
    Agency.objects.filter(pk=agency.pk).update(status=AgencyStatus.SUSPENDED)
    assert client.get(document.url).status_code == 302
