"""Two windows, or two people, on one draft: the later one sees both and decides, and nothing is lost on the way."""

import re

import pytest

from listings.postings import actions
from tests.factories.agencies import publisher

from .desk import text_of

pytestmark = pytest.mark.django_db
HIDDEN = re.compile(r'name="(revision|page)" value="([^"]*)"')
KEPT = {"form": "hospitering", "title": "Bli med"}


class Window:
    """One page of the guide as it stood when it was opened."""

    def __init__(self, writer, step="behov"):
        self.writer, self.step = writer, step
        self.hidden = dict(HIDDEN.findall(writer.open(step).content.decode()))

    def save(self, **typed):
        return self.writer.client.post(self.writer.url(self.step), {**self.hidden, **KEPT, **typed, "utkast": "1"})

    def pause(self, **typed):
        sent = {**self.hidden, **KEPT, **typed}
        return self.writer.client.post(self.writer.url(self.step), sent, headers={"HX-Request": "true"})

    def shown_again(self, response):
        self.hidden = dict(HIDDEN.findall(response.content.decode()))
        return self


@pytest.fixture
def windows(writer):
    writer.start()
    return Window(writer), Window(writer)


def test_the_other_window_is_noticed_and_both_are_shown(writer, windows):
    first, second = windows
    first.save(lead="Fra det første vinduet")
    answer = second.save(lead="Fra det andre vinduet")
    page = text_of(answer)
    assert "Du har lagret en nyere versjon" in page
    assert "Dette er lagret i mellomtiden" in page and "Fra det første vinduet" in page
    assert "Fra det andre vinduet" in page and writer.draft.lead == "Fra det første vinduet"
    second.shown_again(answer).save(lead="Fra det andre vinduet")
    assert writer.draft.lead == "Fra det andre vinduet"


def test_a_pause_in_one_window_never_writes_over_the_other(writer, windows):
    first, second = windows
    first.pause(lead="Fra det første vinduet")
    assert "Du har lagret en nyere versjon" in text_of(second.pause(lead="Fra det andre vinduet"))
    assert writer.draft.lead == "Fra det første vinduet"
    assert "Lagret" in text_of(first.pause(lead="Fra det første vinduet, og mer"))
    assert writer.draft.lead == "Fra det første vinduet, og mer"


def test_ones_own_pauses_are_no_surprise(writer, windows):
    first, _second = windows
    first.pause(lead="En")
    first.pause(lead="En tur")
    assert first.save(lead="En tur ut").status_code == 302
    assert first.save(lead="En tur ut og hjem").status_code == 302, "back to the same page, and on from there"
    assert writer.draft.lead == "En tur ut og hjem"


def test_another_step_in_another_window_is_no_surprise(writer, windows):
    first, _second = windows
    skills = Window(writer, "kompetanse")
    first.save(lead="Fra første steg")
    assert skills.save(learning="Mye").status_code == 302
    assert (writer.draft.lead, writer.draft.learning) == ("Fra første steg", "Mye")


def test_the_same_words_twice_are_no_surprise(writer, windows):
    first, second = windows
    first.save(lead="Like ord")
    assert second.save(lead="Like ord").status_code == 302


def test_another_person_is_named_and_her_words_are_shown(writer, windows):
    first, _second = windows
    theirs = writer.draft
    theirs.lead = "Karis ord"
    actions.change_posting(draft=theirs, by=publisher(theirs.agency, name="Kari Vik"))
    page = text_of(first.save(lead="Mine ord"))
    assert "Kari Vik har lagret en nyere versjon" in page and "Karis ord" in page and "Mine ord" in page


def test_a_mistake_on_the_way_hides_nobodys_words(writer, windows):
    """A page that is shown again because of a mistake still knows how old it is."""
    first, _second = windows
    answer = first.save(lead="Ring 010190 12345")
    theirs = writer.draft
    theirs.lead = "Karis ord"
    actions.change_posting(draft=theirs, by=publisher(theirs.agency, name="Kari Vik"))
    page = text_of(first.shown_again(answer).save(lead="Mine ord"))
    assert "Kari Vik har lagret en nyere versjon" in page and writer.draft.lead == "Karis ord"


def test_a_title_of_three_hundred_signs_is_not_lost(writer, windows):
    first, _second = windows
    page = text_of(first.save(title="x" * 300))
    assert "x" * 300 in page and "255" in page
    assert "x" * 300 in text_of(first.save(title="x" * 300, lead="\u202e<b>rart</b> 😀"))


@pytest.mark.parametrize("mark", ["", "x" * 5000, "\x00", "😀"])
def test_a_forged_mark_lets_nobody_past(writer, windows, mark):
    first, second = windows
    first.save(lead="Fra det første vinduet")
    second.hidden["page"] = mark
    second.save(lead="Fra det andre vinduet")
    assert writer.draft.lead == "Fra det første vinduet"
