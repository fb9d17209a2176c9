"""Nothing typed is lost on the way out of a step: each way out saves, and so does a pause while writing."""

import pytest
from django.urls import reverse
from wagtail.models import Revision

from listings.postings import actions
from portal.notifications.models import Message
from tests.factories.agencies import publisher
from tests.factories.postings import published_posting
from tests.factories.vocabulary import CompetenceFactory

from .desk import summary_of, text_of

pytestmark = pytest.mark.django_db
TYPED = {"form": "hospitering", "title": "Bli med"}


@pytest.fixture
def pause(writer):
    """What htmx sends a while after something was typed."""

    def send(step, since, **typed):
        return writer.client.post(writer.url(step), {"revision": since, **typed}, headers={"HX-Request": "true"})

    return send


def revisions(writer):
    return Revision.objects.filter(object_id=str(writer.pk)).count()


@pytest.mark.parametrize("step", ["kompetanse", "rammer", "se-over"])
def test_a_step_in_the_row_saves_what_is_typed_and_leads_there(writer, step):
    writer.start()
    page = writer.open("behov").content.decode()
    assert f'form="guide" name="steg" value="{step}"' in page and f'href="{writer.url(step)}"' not in page
    assert writer.send("behov", TYPED, steg=step).url == writer.url(step)
    assert writer.draft.title == "Bli med"


def test_the_way_back_saves_too(writer):
    writer.start()
    assert writer.send("behov", TYPED, steg="liste").url == reverse("postings:list")
    assert writer.send("kompetanse", {"learning": "Mye"}, steg="behov").url == writer.url("behov")
    assert (writer.draft.title, writer.draft.learning) == ("Bli med", "Mye")


def test_what_cannot_be_stored_keeps_the_person_there(writer):
    writer.start()
    response = writer.send("behov", {**TYPED, "tasks": "Ring 010190 12345"}, steg="rammer")
    [told] = summary_of(response)
    assert told.startswith("Oppgaver og leveranser: Ikke skriv fødselsnummer")
    assert "Ring 010190 12345" in text_of(response)


def test_going_on_tells_all_that_is_wrong_and_all_that_is_missing_at_once(writer):
    writer.start()
    told = " ".join(summary_of(writer.send("behov", {**TYPED, "tasks": "Ring 010190 12345"})))
    assert "fødselsnummer" in told and "Skriv ingress" in told and "Skriv hvem dere ser etter" in told


def test_the_enter_key_goes_on_as_the_button_below_does(writer):
    writer.start()
    page = writer.open("behov").content.decode()
    assert page.index('form="guide" hidden') < page.index('name="steg"')


def test_a_pause_saves_and_says_when(writer, pause):
    writer.start()
    since = writer.revision_shown("behov")
    assert text_of(pause("behov", since, **TYPED)).strip().startswith("Lagret ")
    pause("behov", since, **TYPED, lead="Og mer")
    assert (writer.draft.title, writer.draft.lead) == ("Bli med", "Og mer")
    assert 'id="saved" role="status"' in text_of(writer.open("behov"))
    own = writer.client.post(writer.url("behov"), {"revision": since, **TYPED, "utkast": "1"})
    assert own.url == writer.url("behov"), "what she saved herself is no surprise to her"


def test_pauses_make_room_for_each_other_and_tell_nobody(writer, pause):
    posting = published_posting(writer.person.memberships.get().agency, by=writer.person)
    writer.pk, told = posting.pk, Message.objects.count()
    since, before = writer.revision_shown("behov"), revisions(writer)
    for lead in ("En", "En tur", "En tur ut"):
        pause("behov", since, **TYPED, lead=lead)
    assert revisions(writer) == before + 1 and Message.objects.count() == told
    assert writer.draft.lead == "En tur ut" and "En tur ut" not in text_of(writer.client.get(posting.url))


def test_a_pause_keeps_what_is_right_and_names_the_rest(writer, pause):
    writer.start()
    said = text_of(pause("rammer", writer.revision_shown("rammer"), places="2", contact_email="kari@"))
    assert "Lagret" in said and "E-post" in said
    assert writer.draft.places == 2


def test_a_pause_chooses_no_competence(writer, pause):
    CompetenceFactory(label_nb="Arkiv")
    writer.start()
    said = text_of(pause("kompetanse", writer.revision_shown("kompetanse"), add_wanted="arkiv", learning="Mye"))
    assert "Rett" not in said and (writer.draft.wanted, writer.draft.learning) == ([], "Mye")


@pytest.mark.parametrize("since", ["", "x", "99999999999999999999"])
def test_a_pause_never_writes_over_anothers_words(writer, pause, since):
    writer.start()
    opened = writer.revision_shown("behov")
    theirs = writer.draft
    theirs.lead = "Karis ord"
    actions.change_posting(draft=theirs, by=publisher(theirs.agency, name="Kari Vik"))
    for revision in (opened, since):
        assert "Kari Vik har lagret en nyere versjon" in text_of(pause("behov", revision, **TYPED))
    assert writer.draft.lead == "Karis ord"


def test_the_whole_list_of_competences_can_be_browsed_and_chosen_from(writer):
    skill = CompetenceFactory(label_nb="Arkiv")
    writer.start()
    page = writer.open("kompetanse").content.decode()
    assert f">{skill.theme.label} (" in page and f'name="velg" value="wanted-{skill.pk}"' in page
    writer.send("kompetanse", {}, velg=f"wanted-{skill.pk}")
    assert [line.competence for line in writer.draft.wanted] == [skill]
    assert f'name="velg" value="wanted-{skill.pk}"' not in writer.open("kompetanse").content.decode()


@pytest.mark.parametrize("since", ["9" * 5000, "²", "٣", "-1", ""])
def test_a_version_that_cannot_be_one_counts_as_an_old_one(writer, pause, since):
    writer.start()
    assert "har lagret en nyere versjon" in text_of(pause("behov", since, title="Bli med"))
    assert writer.client.post(writer.url("behov"), {**TYPED, "revision": since}).status_code == 200
