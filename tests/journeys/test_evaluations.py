"""Can a person say how it went, let it become a story, and take that back, on a phone?"""

import pytest
from playwright.sync_api import expect

from stories.models import Experience
from tests.factories.agencies import portal_editor
from tests.factories.evaluations import evaluation, person_of

from .test_stories import publish

PHONE = {"viewport": {"width": 375, "height": 812}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def opened(live_server, portal_tree):
    return evaluation()


@pytest.fixture
def walk(walk_in):
    return walk_in(**PHONE)


@pytest.fixture
def come(walk, sign_in):
    """`come(person)`: the walk as hers."""

    def came(person):
        walk.page.context.clear_cookies()
        sign_in(walk.page, person)
        return walk

    return came


def answer(walk, opened):
    walk.go(f"/evalueringer/{opened.public_id}/").link("Svar nå").button("Send svarene").sees("Svar på «Nådde du")
    for group in ("Nådde du læringsmålene?", "Ville du gjort det igjen?"):
        walk.page.get_by_role("group", name=group).get_by_label("Ja", exact=True).check()
    walk.page.get_by_role("group", name="Bruker du det hjemme?").get_by_label("Ja, mye").check()
    walk.fill("Hva gjorde du, og hva lærte du?", "Jeg kartla arkivet. Det ble mange hyller.")
    expect(walk.page.locator("#saved")).to_contain_text("Lagret", timeout=20_000)
    walk.button("Send svarene").sees("Takk for svarene!")


def agree(walk):
    walk.link("Velg").choose("Ja, med navn").choose("Alle på nettet kan lese historien").button("Lagre svaret")
    walk.sees("Du svarte «Ja, med navn»")


def test_from_the_answers_to_a_story_and_back(opened, come, open_page, sign_in):
    person, editor, desk = person_of(opened), portal_editor(), open_page()
    walk = come(person)
    answer(walk, opened)
    agree(walk)
    told = Experience.objects.get()
    come(editor).go(f"/redaksjon/fortalt/{told.public_id}/").button("Be om godkjenning av teksten")
    come(person).go(f"/fortell/{told.public_id}/godkjenn/").sees("Jeg kartla arkivet")
    walk.button("Ja, dette kan publiseres")
    sign_in(desk, editor)
    desk.goto(f"/admin/pages/{told.story_id}/edit/")
    publish(desk)
    address = Experience.objects.get().story.url
    come(person).go(address).sees("Liv Aasen")
    walk.go(f"/evalueringer/{opened.public_id}/").link("Trekk eller endre samtykket")
    walk.choose("Nei, ikke publiser noe").button("Lagre svaret").sees("er den borte")
    assert walk.page.request.get(address).status == 410
