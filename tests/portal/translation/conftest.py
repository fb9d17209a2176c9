"""Translators that are not there, and an editor who submits pages for translation."""

import pytest
from django.urls import reverse
from wagtail.models import Locale

from tests.factories.agencies import portal_editor


@pytest.fixture
def editor(db):
    return portal_editor()


@pytest.fixture
def nynorsk(portal_tree):
    return Locale.objects.get(language_code="nn")


@pytest.fixture
def broken(tmp_path, settings):
    """``broken(script)`` puts a shell script in Apertium's place."""

    def put(script):
        program = tmp_path / "apertium"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        settings.APERTIUM = str(program)

    return put


@pytest.fixture
def submit(client, editor, nynorsk, django_capture_on_commit_callbacks):
    """``submit(page, include_subtree="on")`` as the editor, with all that happens after the commit."""

    def posted(page, **also):
        client.force_login(editor)
        address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(address, {"locales": [nynorsk.pk], **also})

    return posted
