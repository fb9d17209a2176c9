"""Where is an uploaded picture while its page is previewed or corrected? A browser does not send it twice by itself."""

import uuid
from datetime import timedelta
from pathlib import PurePosixPath
from typing import NamedTuple

from django.core import signing
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from .logos import Picture

FOLDER = "utkast"
A_DAY = timedelta(days=1)
signer = signing.TimestampSigner(salt="kept picture")


class Kept(NamedTuple):
    """`token` travels with the form; nobody can make one for another file."""

    token: str
    url: str


def keep(picture):
    _forget_old()
    name = default_storage.save(f"{FOLDER}/{uuid.uuid4().hex}.{picture.extension}", ContentFile(picture.content))
    return Kept(signer.sign(name), default_storage.url(name))


def kept(token):
    """The picture and where it is kept; None for a token that is forged, or whose picture is gone."""
    try:
        name = signer.unsign(token, max_age=A_DAY)
        with default_storage.open(name) as file:
            picture = Picture(file.read(), PurePosixPath(name).suffix[1:])
    except (signing.BadSignature, OSError):
        return None
    return picture, Kept(token, default_storage.url(name))


def _forget_old():
    if not default_storage.exists(FOLDER):
        return
    for name in default_storage.listdir(FOLDER)[1]:
        path = f"{FOLDER}/{name}"
        if default_storage.get_modified_time(path) < timezone.now() - A_DAY:
            default_storage.delete(path)
