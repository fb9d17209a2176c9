"""Which rows do all tests of a file begin with? Made once; what one test does to them is undone before the next.

A fixture ``standing = made_once(World)`` is made when the file begins; a test takes ``deepcopy(standing)`` with ``db``,
because what it does to the objects is not undone by the database.
"""

import pytest
from django.conf import settings
from django.db import transaction
from django.test import override_settings
from django.utils import translation
from wagtail.signal_handlers import disable_reference_index_auto_update


def in_files(folder):
    """Settings, for uploads to be kept in a folder, as when the portal runs."""
    files = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    return {"MEDIA_ROOT": folder, "STORAGES": {**settings.STORAGES, "default": files}}


def made_once(make):
    """A fixture of the file it is named in, with files of its own."""

    @pytest.fixture(scope="module")
    def standing(django_db_setup, django_db_blocker, tmp_path_factory):
        files = override_settings(**in_files(tmp_path_factory.mktemp("files")))
        with files, django_db_blocker.unblock(), transaction.atomic():
            with translation.override("nb"), disable_reference_index_auto_update():
                made = make()
            with django_db_blocker.block():
                yield made
            transaction.set_rollback(True)

    return standing
