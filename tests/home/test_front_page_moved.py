"""Does the front page that editors wrote in fixed fields come over into parts whole, and back again?"""

from importlib import import_module

import pytest

from home.blocks import SectionsBlock

moved = import_module("home.migrations.0005_front_page_of_sections")

OLD = {
    "hero_title": "Se deg om",
    "hero_text": "Litt om saken",
    "hero_note": "For ansatte",
    "hero_image": None,
    "steps_title": "Slik går det",
    "steps": [{"type": "step", "id": "a", "value": {"title": "Ett steg", "text": "Det er nok."}}],
    "stories_title": "De har vært ute",
    "audiences": [{"type": "audience", "id": "b", "value": {"title": "Deg", "text": "<p>Hei</p>", "link_text": ""}}],
    "questions_title": "Du lurer på",
    "questions_text": "Spør oss",
    "questions": [{"type": "question", "id": "c", "value": {"question": "Hva?", "answer": "<p>Det.</p>"}}],
}
EMPTY = {name: [] if isinstance(value, list) else value and "" for name, value in OLD.items()}


@pytest.mark.parametrize("old", [OLD, EMPTY], ids=["written", "empty"])
def test_there_and_back_loses_nothing(old):
    assert moved.fields_of(list(moved.sections_of(old))) == old


def test_the_parts_are_those_that_editors_have_now():
    value = SectionsBlock().to_python(list(moved.sections_of(OLD)))
    assert [part.block_type for part in value] == ["hero", "steps", "stories", "audiences", "questions"]
    assert value[0].value["title"] == "Se deg om"
    assert value[1].value["steps"][0]["title"] == "Ett steg"
    assert value[4].value["questions"][0]["answer"].source == "<p>Det.</p>"


def test_what_had_no_place_before_goes_and_the_rest_stays():
    added = [*moved.sections_of(OLD), moved.part("call", title="Kom nå")]
    assert moved.fields_of(added) == OLD
