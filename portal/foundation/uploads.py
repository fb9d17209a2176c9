"""Which uploads does the media address hand out? Pictures; for a document the rule table is asked."""

from django.conf import settings
from django.urls import path
from django.views.static import serve

OPEN_FOLDERS = ("images", "original_images", "logo")
"""Named one by one, so that what is uploaded elsewhere some day is closed until somebody opens it."""


def picture(request, folder, file):
    """The folder is the root, so that `..` does not lead out of it."""
    return serve(request, file, document_root=settings.MEDIA_ROOT / folder)


def picture_addresses():
    return [path(f"media/{folder}/<path:file>", picture, {"folder": folder}) for folder in OPEN_FOLDERS]
