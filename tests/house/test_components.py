"""Is every component shown on the styleguide, and does each say what it takes?"""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.urls import reverse

from portal.foundation.styleguide import icons, sections

ROOT = Path(__file__).parents[2]
COMPONENTS = sorted((ROOT / "templates/components").glob("*.html"))


@pytest.fixture(scope="module")
def shown():
    return {section["component"]: section["rendered"] for section in sections()}


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.stem)
def test_every_component_is_shown_on_the_styleguide(component, shown):
    assert component.stem in shown, f"add {component.stem} to portal/foundation/styleguide.json"
    assert all(example.strip() for example in shown[component.stem])


def test_the_styleguide_shows_nothing_that_is_gone(shown):
    assert shown.keys() <= {path.stem for path in COMPONENTS}


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.stem)
def test_every_component_opens_with_the_variables_it_takes(component):
    opening = component.read_text(encoding="utf-8").splitlines()[0]
    assert opening.startswith(f"{{# components/{component.name}"), (
        f"{component.name}: say what it takes in the first line"
    )


def test_every_icon_that_a_template_asks_for_is_drawn():
    templates = (ROOT / "templates").rglob("*.html")
    asked = {
        name for path in templates for name in re.findall(r'{% icon "([^"]+)" %}', path.read_text(encoding="utf-8"))
    }
    assert asked <= set(icons()), asked - set(icons())


class Ids(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.found, self.asked = [], set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.found += [attrs["id"]] if "id" in attrs else []
        for name in ("for", "aria-labelledby", "aria-describedby"):
            self.asked |= set((attrs.get(name) or "").split())


@pytest.mark.django_db
def test_labels_and_descriptions_on_the_styleguide_point_at_something(client):
    response = client.get(reverse("foundation:styleguide"))
    ids = Ids(response.content.decode())
    assert response.status_code == 200
    assert len(ids.found) == len(set(ids.found)), "an id stands twice"
    assert ids.asked <= set(ids.found), ids.asked - set(ids.found)
