"""Where is an uploaded picture while its page is previewed or corrected? A browser does not send it twice by itself."""

import uuid
from datetime import timedelta
from pathlib import PurePosixPath
from typing import NamedTuple

from django.core import signing
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.retention import register_rule

from .logos import Picture

FOLDER = "utkast"
A_DAY = timedelta(days=1)
signer = signing.TimestampSigner(salt="kept picture")


class Kept(NamedTuple):
    """`token` travels with the form; nobody can make one for another file."""

    token: str
    url: str


def keep(picture):
    forget(timezone.now())
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


def old(now):
    """The names of the files that no page can still need."""
    names = default_storage.listdir(FOLDER)[1] if default_storage.exists(FOLDER) else []
    paths = [f"{FOLDER}/{name}" for name in names]
    return [path for path in paths if default_storage.get_modified_time(path) < now - A_DAY]


def forget(now):
    paths = old(now)
    for path in paths:
        default_storage.delete(path)
    return len(paths)


register_rule(
    "agencies.pictures",
    _("Bilder som er lastet opp og ikke lagret, slettes etter et døgn"),
    due=lambda now: len(old(now)),
    carry_out=forget,
)
