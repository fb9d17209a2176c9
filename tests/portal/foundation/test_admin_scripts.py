"""Wagtail starts some of its widgets by inline scripts, which our content policy refuses: all are started otherwise."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from wagtail import hooks
from wagtail.admin.widgets import AdminPageChooser
from wagtail.admin.widgets.workflows import AdminTaskChooser
from wagtail.documents.widgets import AdminDocumentChooser
from wagtail.images.widgets import AdminImageChooser

from listings.agencies.models import AgencyPage
from tests.services.places import PROJECT

OURS = PROJECT / "templates"
HARMLESS = r"\bsrc=|type=\"(?:text/django-form-template|application/json)\""
INLINE = re.compile(rf"<script(?![^>]*(?:{HARMLESS}))[^>]*>")
CHOOSERS = {
    "PageChooser": AdminPageChooser(target_models=[AgencyPage]),
    "ImageChooser": AdminImageChooser(),
    "DocumentChooser": AdminDocumentChooser(),
    "createTaskChooser": AdminTaskChooser(),
}


def templates_of_others():
    for app in apps.get_app_configs():
        folder = Path(app.path) / "templates"
        if "site-packages" in app.path:
            yield from ((folder, file) for file in folder.rglob("*.html"))


def test_no_template_of_others_brings_an_inline_script():
    bringing = {file.relative_to(folder) for folder, file in templates_of_others() if INLINE.search(file.read_text())}
    assert bringing, "the search itself finds nothing any more"
    assert not [str(name) for name in bringing if not (OURS / name).exists()], "give these a template in templates/"


@pytest.mark.parametrize("name, chooser", CHOOSERS.items())
def test_every_chooser_says_how_it_starts(name, chooser):
    hooks.get_hooks("insert_global_admin_js")
    html = chooser.render("cover", None, {"id": "id_cover"})
    assert "<script" not in html
    assert f'data-start="{name}" data-target="id_cover"' in html
    is_class = name[0].isupper()
    assert html.rstrip().endswith(" data-new></template>") == is_class
