"""Is the front page the editors' own?"""

import json

import pytest

from tests.factories.agencies import employee
from tests.factories.stories import story


@pytest.fixture
def home(portal_tree):
    return portal_tree


def test_everything_on_it_is_written_by_editors(client, home):
    home.hero_title, home.hero_note = "Se deg om", "Bare for prøving"
    home.steps_title, home.questions_title = "Slik går det", "Du lurer på"
    home.steps = json.dumps([{"type": "step", "value": {"title": "Ett steg", "text": "Det er nok."}}])
    home.save()
    page = client.get("/").content.decode()
    for words in ("Se deg om", "Bare for prøving", "Slik går det", "Ett steg", "Du lurer på"):
        assert words in page


def test_what_is_empty_leaves_no_hole(client, home):
    type(home).objects.filter(pk=home.pk).update(steps="[]", audiences="[]", questions="[]", hero_note="")
    page = client.get("/").content.decode()
    assert 'id="slik"' not in page and 'href="#slik"' not in page
    assert 'id="sporsmal"' not in page and 'href="#sporsmal"' not in page
    assert 'id="historier"' not in page


def test_only_lifted_stories_stand_there_and_at_most_three(client, home):
    for number in range(4):
        story(f"Løftet fram {number}", is_featured=True)
    story("Ikke løftet fram")
    page = client.get("/").content.decode()
    assert page.count("Løftet fram") == 3
    assert "Ikke løftet fram" not in page


def test_a_stranger_is_asked_in_and_a_member_shown_on(client, home):
    assert 'href="/logg-inn/"' in client.get("/").content.decode()
    client.force_login(employee())
    page = client.get("/").content.decode()
    assert 'data-size="lg" href="/min-side/"' in page
    assert "Logg inn med jobbadressen" not in page


@pytest.mark.parametrize("path", ["/", "/om/", "/sporsmal-og-svar/", "/historier/"])
def test_each_page_has_one_heading_and_a_title(client, home, path):
    page = client.get(path).content.decode()
    assert page.count("<h1") == 1
    assert page.split("<title>")[1].split("</title>")[0].endswith("– Utvekslingsportalen")
