"""The competence picker: add, suggest, set level, remove; each is a button that saves."""

import pytest
from django.urls import reverse

from tests.factories.vocabulary import CompetenceFactory

from .desk import summary_of, text_of

pytestmark = pytest.mark.django_db


def test_a_competence_is_found_by_its_other_words_and_chosen_among_near_ones(writer):
    law = CompetenceFactory(label_nb="Forvaltningsrett", synonyms="forvaltningsloven\nlovtolkning")
    archive = CompetenceFactory(label_nb="Arkivdanning")
    writer.start()
    writer.add("Lovtolkning")
    response = writer.add("arkiv")
    assert summary_of(response) == ["Velg en av kompetansene som ligner på «arkiv»"]
    assert f'value="wanted-{archive.pk}"' in response.content.decode()
    writer.send("kompetanse", {}, velg=f"wanted-{archive.pk}")
    assert {line.competence for line in writer.draft.wanted} == {law, archive}


def test_a_competence_is_not_chosen_twice_and_can_be_removed(writer):
    skill = CompetenceFactory(label_nb="Klarspråk")
    writer.start()
    writer.add("Klarspråk")
    assert summary_of(writer.add("klarspråk")) == ["Klarspråk er valgt allerede"]
    writer.send("kompetanse", {"learning": "Beholdt"}, fjern=f"wanted-{skill.pk}")
    assert (writer.draft.wanted, writer.draft.learning) == ([], "Beholdt")


def test_a_ninth_competence_is_refused(writer):
    writer.start()
    for skill in [CompetenceFactory(label_nb=f"Fag {number}") for number in range(9)]:
        response = writer.add(skill.label_nb)
    assert summary_of(response) == ["Velg høyst 8 kompetanser"]
    assert len(writer.draft.wanted) == 8


def test_a_level_must_be_chosen_before_going_on(writer):
    skill = CompetenceFactory(label_nb="Klarspråk")
    writer.start()
    writer.add("Klarspråk")
    response = writer.send("kompetanse", {"learning": "Mye", f"wanted-{skill.pk}-level": ""})
    assert summary_of(response) == ["Velg nivå for Klarspråk"]
    assert f'href="#id_wanted-{skill.pk}-level"' in response.content.decode()


def test_what_is_asked_for_begins_as_nice_to_have(writer):
    CompetenceFactory(label_nb="Klarspråk")
    writer.start()
    writer.add("Klarspråk")
    assert [line.required for line in writer.draft.wanted] == [False]


def test_what_is_offered_is_asked_of_nobody(writer):
    skill = CompetenceFactory(label_nb="Klarspråk")
    writer.start(kind="offer")
    writer.add("Klarspråk", side="offered")
    writer.send("kompetanse", {f"offered-{skill.pk}-level": "4", "learning": "Mye"})
    preview = writer.client.get(reverse("postings:preview", args=[writer.pk]))
    for page in (text_of(writer.open("kompetanse")), text_of(writer.open("se-over")), text_of(preview)):
        assert "kspert" in page
        assert not any(word in page.partition("<aside")[0] for word in ("ha</", "må ha", "fint å ha"))


def test_the_review_says_how_much_each_is_asked_for_and_keeps_line_breaks(writer):
    must, nice = CompetenceFactory(label_nb="Klarspråk"), CompetenceFactory(label_nb="Arkiv")
    writer.start()
    writer.add("Klarspråk")
    writer.add("Arkiv")
    levels = {f"wanted-{must.pk}-level": "4", f"wanted-{nice.pk}-level": "2", f"wanted-{must.pk}-required": "True"}
    writer.send("kompetanse", {**levels, f"wanted-{nice.pk}-required": "False", "learning": "Én\r\n\r\nTo"})
    page = text_of(writer.open("se-over"))
    assert "Klarspråk (ekspert, må ha)" in page and "Arkiv (god, fint å ha)" in page
    assert "Én<br><br>To" in page


def test_a_swap_has_both_sides_and_an_offer_only_its_own(writer):
    writer.start(kind="swap")
    assert 'name="add_wanted"' in (page := writer.open("kompetanse").content.decode()) and 'name="add_offered"' in page
    writer.start(kind="offer")
    assert 'name="add_wanted"' not in (page := writer.open("kompetanse").content.decode())
    assert 'name="add_offered"' in page
