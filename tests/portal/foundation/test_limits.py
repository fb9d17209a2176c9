"""Is too much sent at once answered with a page, and what fits let through?"""

from wsgiref.util import is_hop_by_hop

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

pytestmark = pytest.mark.django_db
MEGABYTE = 1024 * 1024


@pytest.fixture
def upload():
    return SimpleUploadedFile("logo.png", b"x" * (40 * MEGABYTE), content_type="image/png")


def test_forty_megabytes_get_a_page_that_says_how_much_is_allowed(client, upload):
    response = client.post("/logg-inn/", {"email": "kari@direktoratet.no", "file": upload})
    page = response.content.decode()
    assert response.status_code == 413
    assert not any(is_hop_by_hop(name) for name in response.headers), "servers refuse such an answer"
    assert "Filen er for stor" in page and "40 MB" in page and "25 MB" in page and "<h1" in page


def test_the_page_speaks_the_readers_language(client, upload):
    response = client.post("/logg-inn/", {"file": upload}, headers={"accept-language": "nn"})
    assert '<html lang="nn"' in response.content.decode() and response["Content-Language"] == "nn"


def test_what_fits_is_let_through(client):
    small = SimpleUploadedFile("logo.png", b"x" * MEGABYTE)
    assert client.post("/logg-inn/", {"email": "tull", "file": small}).status_code == 200


def test_a_size_that_is_no_number_is_no_size(client):
    assert client.get("/logg-inn/", CONTENT_LENGTH="tull").status_code == 200
