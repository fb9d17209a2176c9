"""Is this really a picture we dare to show, and what do we keep of it?

Judged by content, never by name: a drawing loses everything that could act, a photo is drawn anew, so that nothing
but its pixels comes through. Pillow answers a damaged file with almost any exception, so all of them mean "damaged".
"""

from io import BytesIO
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import Image, UnidentifiedImageError

from listings.agencies.branding.drawings import NotADrawing, clean_drawing
from portal.foundation.plain_pictures import redrawn

MAX_BYTES = 5 * 1024 * 1024
MAX_PIXELS = 25_000_000
FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
LOGO_SIDE, COVER_SIDE = 1024, 2400
"""Longest side we keep, in pixels."""


class Picture(NamedTuple):
    """Cleaned content, ready to be stored."""

    content: bytes
    extension: str


def clean_logo(upload):
    """`upload`: an open file that knows its `size`. Raises ValidationError with what to do instead."""
    content = _read(upload)
    return _redrawn(content, LOGO_SIDE) or _drawing(content)


def clean_cover(upload):
    """As a logo, but only photos: a cover is cropped to many shapes, a drawing is not."""
    picture = _redrawn(_read(upload), COVER_SIDE)
    if picture is None:
        raise _not_a_picture(_("Filen er ikke et bilde vi kan bruke. Last opp et bilde som PNG, JPEG eller WebP."))
    return picture


def _read(upload):
    if upload.size > MAX_BYTES:
        raise ValidationError(
            _("Filen er på %(size)s MB. Den kan være på høyst %(most)s MB. Lagre bildet mindre, og prøv igjen."),
            code="too_large",
            params={"size": round(upload.size / 1024**2), "most": MAX_BYTES // 1024**2},
        )
    upload.seek(0)
    return upload.read()


def _redrawn(content, longest_side):
    """The photo drawn anew from its pixels; None when no format of ours recognises it."""
    try:
        image = Image.open(BytesIO(content), formats=FORMATS)
    except UnidentifiedImageError:
        return None
    except Exception as damage:
        raise _damaged() from damage
    if image.width * image.height > MAX_PIXELS:
        raise ValidationError(
            _("Bildet er for stort: %(width)s × %(height)s punkter. Gjør det mindre, og prøv igjen."),
            code="too_many_pixels",
            params={"width": image.width, "height": image.height},
        )
    return _saved(image, longest_side)


def _saved(image, longest_side):
    extension = "jpg" if image.format == "JPEG" else "png"
    try:
        drawn = redrawn(image, "RGB" if extension == "jpg" else "RGBA")
    except Exception as damage:
        raise _damaged() from damage
    drawn.thumbnail((longest_side, longest_side))
    target = BytesIO()
    drawn.save(target, "JPEG" if extension == "jpg" else "PNG", quality=88, optimize=True)
    return Picture(target.getvalue(), extension)


def _drawing(content):
    try:
        return Picture(clean_drawing(content), "svg")
    except NotADrawing as refusal:
        raise _not_a_picture(refusal.message) from refusal


def _not_a_picture(message):
    return ValidationError(message, code="not_a_picture")


def _damaged():
    return ValidationError(
        _("Bildefilen er skadet, så vi får ikke lest den. Lagre bildet på nytt, og prøv igjen."), code="damaged"
    )
