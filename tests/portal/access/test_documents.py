"""Who may read an uploaded document? Its agency; everybody when it is shown on a page, or is the portal's own."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.models import Collection

from listings.agencies.models import Agency
from tests.factories.agencies import AgencyFactory, UserFactory, employee, portal_administrator, portal_editor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("references")]


@pytest.fixture(autouse=True)
def uploads(settings, tmp_path):
    """In files, as when the portal runs."""
    settings.MEDIA_ROOT = tmp_path
    files = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    settings.STORAGES = {**settings.STORAGES, "default": files}
    return tmp_path


def document(collection):
    file = ContentFile(b"Fortrolig om sjekker", name="notat.txt")
    return get_document_model().objects.create(title="Notat", file=file, collection=collection)


@pytest.fixture
def of_an_agency():
    return document(AgencyFactory().collection)


def test_a_stranger_is_asked_to_sign_in(client, of_an_agency):
    assert client.get(of_an_agency.url).url.startswith("/logg-inn/")


def test_somebody_who_belongs_nowhere_is_refused(client, of_an_agency):
    client.force_login(UserFactory())
    assert client.get(of_an_agency.url).status_code == 403


def test_those_who_work_elsewhere_are_refused(client, of_an_agency):
    client.force_login(employee())
    assert client.get(of_an_agency.url).status_code == 403


def colleague(document):
    return employee(Agency.objects.get(collection=document.collection))


@pytest.mark.parametrize(
    "make", [colleague, lambda _: portal_administrator(), lambda _: portal_editor()], ids=["works", "runs", "edits"]
)
def test_colleagues_and_those_who_run_the_portal_read_it(client, of_an_agency, make):
    client.force_login(make(of_an_agency))
    answer = client.get(of_an_agency.url)
    assert answer.status_code == 200 and b"".join(answer.streaming_content) == b"Fortrolig om sjekker"


def test_what_is_the_portals_own_is_open(client):
    assert client.get(document(Collection.objects.get(depth=1)).url).status_code == 200
