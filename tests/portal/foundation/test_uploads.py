"""Does the media address hand out pictures, and nothing else of what is uploaded?"""

import pytest
from django.urls import include, path

from portal.foundation.uploads import picture_addresses

urlpatterns = [*picture_addresses(), path("", include("portal.urls"))]
pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]


@pytest.fixture(autouse=True)
def uploads(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    for folder in ("images", "logo", "documents"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "notat.txt").write_text(folder)


@pytest.mark.parametrize("folder", ["images", "logo"])
def test_pictures_are_handed_out(client, folder):
    assert b"".join(client.get(f"/media/{folder}/notat.txt").streaming_content) == folder.encode()


@pytest.mark.parametrize("way", ["documents", "images/../documents", "logo/..%2Fdocuments", "logo//documents", "."])
def test_no_way_leads_to_a_document(client, way):
    assert client.get(f"/media/{way}/notat.txt").status_code in (400, 404)
