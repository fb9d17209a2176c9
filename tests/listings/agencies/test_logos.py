"""A logo is judged by what it is, and only what draws is kept."""

from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from listings.agencies.branding.logos import MAX_BYTES, clean_cover, clean_logo

NAMESPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
TRACES = (b"alert", b"example.no", b"<script", b"javascript", b"foreignObject", b"data:", b"@import", b"url(http")


def file(content, name="logo.png"):
    return SimpleUploadedFile(name, content)


def photo(form="PNG", size=(300, 200), **options):
    target = BytesIO()
    Image.new("RGB", size, "#1d6b45").save(target, form, **options)
    return target.getvalue()


def drawing(inside, attributes='viewBox="0 0 10 10"'):
    return f"<svg {NAMESPACE} {attributes}>{inside}</svg>".encode()


def refusal(content, clean=clean_logo):
    with pytest.raises(ValidationError) as refused:
        clean(file(content))
    return refused.value.code


@pytest.mark.parametrize("form, extension", [("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "png"), ("GIF", "png")])
def test_a_photo_is_drawn_anew_whatever_its_name(form, extension):
    picture = clean_logo(file(photo(form), "logo.svg"))
    assert picture.extension == extension
    assert Image.open(BytesIO(picture.content)).size == (300, 200)


def test_nothing_but_pixels_comes_through():
    exif = Image.Exif()
    exif[0x010E] = "Hemmelig sted"
    for content in (photo("JPEG", exif=exif), photo("PNG") + b"<script>alert(1)</script>"):
        kept = clean_logo(file(content)).content
        assert b"Hemmelig" not in kept and b"script" not in kept


def test_a_photo_that_lies_on_its_side_is_raised():
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = clean_logo(file(photo("JPEG", exif=exif)))
    assert Image.open(BytesIO(picture.content)).size == (200, 300)


def test_transparency_is_kept():
    target = BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(target, "PNG")
    assert Image.open(BytesIO(clean_logo(file(target.getvalue())).content)).getpixel((0, 0))[3] == 0


def test_a_large_photo_is_made_smaller():
    assert max(Image.open(BytesIO(clean_logo(file(photo(size=(3000, 1500)))).content)).size) == 1024
    assert max(Image.open(BytesIO(clean_cover(file(photo(size=(3000, 1500)))).content)).size) == 2400


@pytest.mark.parametrize(
    "harmful",
    [
        "<script>alert(1)</script>",
        '<rect onclick="alert(1)"/>',
        '<a href="javascript:alert(1)"><rect/></a>',
        '<foreignObject><iframe src="https://example.no"/></foreignObject>',
        '<image xlink:href="https://example.no/spor.png"/>',
        '<use xlink:href="data:image/svg+xml;base64,PHN2Zz4="/>',
        '<animate attributeName="href" onbegin="alert(1)"/>',
        "<style>@import url(https://sporing.no/spor.css); path { fill: url(https://sporing.no/a) }</style>",
    ],
)
def test_a_scripted_drawing_keeps_only_what_draws(harmful):
    picture = clean_logo(file(drawing(f'{harmful}<path d="M0 0h9v9z"/>'), "logo.png"))
    assert picture.extension == "svg" and b"<path" in picture.content
    for trace in TRACES:
        assert trace not in picture.content


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b"<html><body onload='alert(1)'></body></html>",
        b"%PDF-1.7 ...",
        drawing("<script>alert(1)</script>"),
        drawing(""),
        b"<svg",
        drawing("<g>" * 200 + "<rect/>" + "</g>" * 200),
        b'<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>' + drawing("<text>&c;</text>"),
        b"\xff\xfe\x00",
        drawing('<path d="' + "M0 0" * 200_000 + '"/>'),
    ],
)
def test_what_is_not_a_picture_is_refused(content):
    assert refusal(content) == "not_a_picture"


def test_forty_megabytes_are_refused_without_being_read():
    class Heavy:
        size = 40 * 1024 * 1024

        def read(self):
            raise AssertionError("read")

    with pytest.raises(ValidationError) as refused:
        clean_logo(Heavy())
    assert refused.value.code == "too_large" and "40 MB" in refused.value.messages[0]
    assert Heavy.size > MAX_BYTES


def test_a_small_file_with_very_many_pixels_is_refused_before_it_is_drawn():
    assert refusal(photo(size=(6000, 5000))) == "too_many_pixels"


def test_a_damaged_photo_is_refused():
    assert refusal(photo()[:150]) == "damaged"


def test_a_cover_is_a_photo():
    assert refusal(drawing("<rect/>"), clean_cover) == "not_a_picture"
    assert clean_cover(file(photo("JPEG"))).extension == "jpg"


@given(st.binary(max_size=400) | st.binary(max_size=200).map(lambda tail: photo()[:120] + tail))
def test_any_bytes_get_an_answer(content):
    try:
        clean_logo(file(content))
    except ValidationError as refused:
        assert refused.messages[0].endswith(".")
