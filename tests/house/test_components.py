"""Is every component and every block shown on the style guide in all its states, and does each say what it takes?"""

import ast
import json
import re
from html.parser import HTMLParser
from importlib import import_module

import pytest
from django.urls import reverse

from home.blocks import section_blocks
from portal.foundation.forms import PortalForm
from portal.foundation.styleguide import examples
from portal.foundation.styleguide.fields import Sample
from portal.foundation.styleguide.usage import conditions_in, value_of

from .tree import ROOT, parsed, python, relative

FOLDERS = ("components", "blocks")
TEMPLATES = [path for folder in FOLDERS for path in sorted((ROOT / "templates" / folder).glob("*.html"))]
LONG = 60
SHORT = {
    "actionbar": "buttons say a verb",
    "error_summary": "the same sentences as below the fields",
    "filters": "shown whole by facet",
    "kpi": "a number and its definition",
    "logo_tile": "shows initials",
    "machine_made": "its words are the portal's",
    "pagination": "numbers",
    "portrait": "a picture",
    "result_heading": "numbers",
    "show_hits": "numbers",
    "turn": "named by the portal",
}
"""Where no long text can come, and why."""


def written(folder):
    told = json.loads((ROOT / f"portal/foundation/styleguide/{folder}.json").read_text(encoding="utf-8"))
    return {row["component"]: row for row in told["sections"]} if folder == "components" else told


def shown(path):
    return written(path.parent.name).get(path.stem, {}).get("examples", [])


def ids(path):
    return f"{path.parent.name}/{path.stem}"


def strings(value):
    if isinstance(value, dict):
        return [text for key, part in value.items() if not key.startswith("_") for text in strings(part)]
    return [text for part in value for text in strings(part)] if isinstance(value, list) else [str(value)]


@pytest.mark.parametrize("path", TEMPLATES, ids=ids)
def test_it_is_shown_on_the_style_guide_and_each_state_is_named(path):
    assert shown(path), f"add examples of {path.stem} to portal/foundation/styleguide/{path.parent.name}.json"
    assert all(example.get("_state") for example in shown(path)), f"{path.stem}: say in _state what each example shows"


@pytest.mark.parametrize("path", TEMPLATES, ids=ids)
def test_each_of_its_states_has_an_example(path):
    """Whatever the template asks of its own variables is so in one example and not so in another."""
    asked = conditions_in(path.read_text(encoding="utf-8"))
    told = {name: {bool(value_of(example, name)) for example in shown(path)} for name in asked}
    missing = sorted(name for name, answers in told.items() if answers != {True, False})
    assert not missing, f"{path.stem}: add an example with and one without each of {missing}"


@pytest.mark.parametrize("path", TEMPLATES, ids=ids)
def test_it_is_shown_with_a_long_text(path):
    longest = max((len(text) for example in shown(path) for text in strings(example)), default=0)
    assert longest >= LONG or path.stem in SHORT, f"{path.stem}: add a text of {LONG} characters, or say why in SHORT"


@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_is_shown_that_is_gone(folder):
    assert written(folder).keys() <= {path.stem for path in TEMPLATES if path.parent.name == folder}


@pytest.mark.parametrize("path", TEMPLATES, ids=ids)
def test_it_opens_with_the_variables_it_takes(path):
    opening = path.read_text(encoding="utf-8").splitlines()[0]
    assert opening.startswith(f"{{# {path.parent.name}/{path.name}"), f"{path.name}: say first what it takes"


def test_every_icon_that_a_template_asks_for_is_drawn():
    templates = (ROOT / "templates").rglob("*.html")
    asked = {
        name for path in templates for name in re.findall(r'{% icon "([^"]+)" %}', path.read_text(encoding="utf-8"))
    }
    assert asked <= set(examples.icons()), asked - set(examples.icons())


def forms_of(base=PortalForm):
    """Those that a person can meet: a form that a test has made is none of them."""
    for form in base.__subclasses__():
        if not form.__module__.startswith("tests."):
            yield form
        yield from forms_of(form)


def kind_of(field):
    """What the browser meets: the tag of Django's widget, and the type of an input."""
    widget = type(field.widget)
    theirs = next(one for one in widget.__mro__ if one.__module__ == "django.forms.widgets")
    return theirs.__name__, getattr(field.widget, "input_type", None)


def test_every_kind_of_field_that_a_form_has_is_shown():
    sample = {kind_of(field) for field in Sample.base_fields.values()}
    used = {kind_of(field): form.__name__ for form in forms_of() for field in form.base_fields.values()}
    hidden = {kind for kind in used if kind[1] == "hidden" or kind[0] == "MultipleHiddenInput"}
    missing = {kind: form for kind, form in used.items() if kind not in sample | hidden}
    assert not missing, f"add a field to portal/foundation/styleguide/fields.py for {missing}"


class Ids(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.found, self.asked, self.parts = [], set(), set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.found += [attrs["id"]] if "id" in attrs else []
        self.parts |= {attrs["data-part"]} if "data-part" in attrs else set()
        for name in ("for", "aria-labelledby", "aria-describedby"):
            self.asked |= set((attrs.get(name) or "").split())


@pytest.fixture
def page(client, db):
    response = client.get(reverse("foundation:styleguide"))
    assert response.status_code == 200 and response["X-Robots-Tag"] == "noindex"
    return response.content.decode()


def test_labels_and_descriptions_on_the_style_guide_point_at_something(page):
    ids = Ids(page)
    twice = {one for one in ids.found if ids.found.count(one) > 1}
    assert not twice, f"an id stands twice: {twice}"
    assert ids.asked <= set(ids.found), ids.asked - set(ids.found)


def test_all_parts_are_on_the_page_also_those_of_the_front_page(page):
    parts = {path.stem for path in TEMPLATES} | {f"home/{name}" for name, _block in section_blocks()}
    assert parts <= Ids(page).parts


def test_every_state_that_has_a_tone_is_shown(page):
    for path in python():
        if path.name == "status.py" and any("TONES" in ast.dump(node) for node in parsed(path).body):
            module = import_module(".".join(relative(path).with_suffix("").parts))
            for status in module.TONES:
                assert f">{status.label}</span>" in page, f"{relative(path)}: show its statuses ({status.label})"


def test_the_sample_mail_keeps_its_own_style_and_no_other(client, db):
    response = client.get(reverse("foundation:styleguide_mail"))
    policy = response["Content-Security-Policy"]
    assert response.status_code == 200 and "sha256-" in policy and "unsafe-inline" not in policy
