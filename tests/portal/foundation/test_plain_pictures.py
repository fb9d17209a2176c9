"""A picture that somebody uploads tells nobody where and when it was taken."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import ExifTags, Image
from wagtail.images import get_image_model
from wagtail.models import Collection

from tests.factories.agencies import portal_editor

pytestmark = pytest.mark.django_db

PLACE, TURNED = {1: "N", 2: (59.0, 54.0, 0.0)}, 6


def taken(form="JPEG", size=(30, 20), **options):
    """As a telephone writes it: with the place, and lying on its side."""
    exif, target = Image.Exif(), BytesIO()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Orientation] = "Kamera", TURNED
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(PLACE)
    Image.new("RGB", size, "#1d6b45").save(target, form, exif=exif, comment=b"hemmelig", **options)
    return target.getvalue()


def stored(content, name):
    return get_image_model().objects.create(title="Bildet", file=ImageFile(BytesIO(content), name=name))


def content_of(image):
    with image.file.storage.open(image.file.name) as file:
        return file.read()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_only_the_picture_is_stored_and_it_stands_upright(form):
    sent = taken(form)
    assert b"Kamera" in sent
    image = stored(sent, f"bilde.{form.lower()}")
    kept = Image.open(BytesIO(content_of(image)))
    assert kept.format == form and not kept.getexif() and "comment" not in kept.info
    assert kept.size == (image.width, image.height) == (20, 30)
    assert image.file_size == len(content_of(image))


def test_what_can_be_seen_through_stays_so():
    target = BytesIO()
    Image.new("RGBA", (3, 3), (0, 0, 0, 0)).save(target, "PNG")
    kept = Image.open(BytesIO(content_of(stored(target.getvalue(), "klar.png"))))
    assert kept.getpixel((1, 1))[3] == 0


def test_a_picture_whose_words_change_is_left_alone():
    image = stored(taken(), "bilde.jpg")
    before = image.file.name, content_of(image)
    image.title = "Et annet navn"
    image.save()
    assert (image.file.name, content_of(image)) == before


def test_where_it_lies_cannot_be_guessed():
    """Pictures are handed out to everybody who knows the address, also before they stand on a page."""
    one, two = (stored(taken(), "kontoret vårt.jpg") for _ in range(2))
    secret, _dash, rest = one.file.name.removeprefix("original_images/").partition("-")
    assert len(secret) == 20 and rest.startswith("kontoret") and secret not in two.file.name
    assert secret in one.get_rendition("max-10x10").file.name
    long = stored(taken(), "a" * 150 + ".jpg").file.name
    assert len(long.removeprefix("original_images/").partition("-")[0]) == 20 and long.endswith(".jpg")


def test_so_it_is_when_an_editor_uploads_it(client, portal_tree):
    client.force_login(portal_editor())
    root = Collection.get_first_root_node().pk
    sent = {"title": "Fra mobilen", "file": SimpleUploadedFile("bilde.jpg", taken()), "collection": root}
    client.post(reverse("wagtailimages:add"), sent | {"tags": ""})
    image = get_image_model().objects.get(title="Fra mobilen")
    assert b"Kamera" not in content_of(image) and (image.width, image.height) == (20, 30)
