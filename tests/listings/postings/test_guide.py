"""Four steps lead from DFØ's real text to a published posting, and nothing typed is lost on the way."""

import pytest
from django.urls import reverse

from listings.postings import actions
from listings.postings.models import PostingPage
from listings.postings.status import Status
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.vocabulary import CompetenceFactory, MunicipalityFactory, QualityFactory, ThemeFactory

from . import dfo
from .desk import Writer, summary_of, text_of

pytestmark = pytest.mark.django_db
NO_NUMBERS = "Oppgaver og leveranser: Ikke skriv fødselsnummer"


def test_dfo_registers_its_real_need_and_publishes_it(writer):
    skill, theme, quality = CompetenceFactory(label_nb="Saksbehandling"), ThemeFactory(), QualityFactory()
    oslo = MunicipalityFactory(code="0301", name="Oslo")
    writer.start()
    assert writer.send("behov", dfo.NEED).url == writer.url("kompetanse")
    assert writer.add("saksbehandling").url.startswith(writer.url("kompetanse"))
    answers = {f"wanted-{skill.pk}-level": "4", f"wanted-{skill.pk}-required": "True"}
    words = {"learning": dfo.LEARNING, "themes": [theme.pk], "qualities": [quality.pk]}
    assert writer.send("kompetanse", {**answers, **words}).url == writer.url("rammer")
    assert writer.send("rammer", dfo.terms(oslo)).url == writer.url("se-over")
    assert "Rett" not in text_of(writer.open("se-over"))
    response = writer.move("publiser")
    posting = PostingPage.objects.get(pk=writer.pk)
    assert (posting.status, posting.title, posting.live) == (Status.PUBLISHED, dfo.TITLE, True)
    assert response.url == posting.url
    assert "Vi trenger hjelp fra en erfaren saksbehandler" in text_of(writer.client.get(posting.url))


def test_the_kind_must_be_chosen(writer):
    response = writer.client.post(reverse("postings:create"), {})
    assert summary_of(response) == ["Velg om det er et behov, et tilbud eller et bytte"]


def test_somebody_with_two_agencies_chooses_one(client):
    person = publisher(first := AgencyFactory())
    second = AgencyFactory()
    second.memberships.create(user=person).roles.create(role="publisher")
    writer = Writer(client, type(person).objects.get(pk=person.pk))
    assert first.name in text_of(client.get(reverse("postings:create")))
    writer.start(agency=second.pk)
    assert writer.draft.agency == second


def test_a_draft_may_have_holes_and_is_kept(writer):
    writer.start()
    writer.send("behov", {"form": "rotasjon", "lead": "Bare dette."}, utkast="1")
    assert (writer.draft.lead, writer.draft.form) == ("Bare dette.", "rotasjon")
    assert writer.draft.is_untitled


def test_going_on_points_out_what_publishing_needs_and_has_saved_the_rest(writer):
    writer.start()
    response = writer.send("behov", {"form": "hospitering", "title": "Bli med"})
    assert summary_of(response) == ["Skriv ingress", "Skriv hva den ansatte skal gjøre", "Skriv hvem dere ser etter"]
    assert writer.draft.title == "Bli med"
    assert "<title>Feil:" in response.content.decode()


@pytest.mark.parametrize(
    ("step", "answers", "mistake"),
    [
        ("behov", {"form": "x", "lead": "Typisk"}, "Utvekslingsform: Det valget finnes ikke lenger"),
        ("behov", {"form": "hospitering", "lead": "Typisk" * 60}, "Ingress:"),
        ("behov", {"form": "hospitering", "title": "Typisk " * 30}, "Tittel:"),
        ("behov", {"form": "hospitering", "lead": "Typisk", "tasks": "010190 12345"}, NO_NUMBERS),
        ("kompetanse", {"learning": "Typisk", "themes": ["999"]}, "Temaer:"),
        ("kompetanse", {"learning": "Typisk", "add_wanted": "finnes ikke"}, "«finnes ikke» finnes ikke i lista"),
        ("rammer", {"contact_name": "Typisk", "starts_earliest": "i går"}, "Tidligste oppstart:"),
        ("rammer", {"contact_name": "Typisk", "months_max": "13"}, "Skriv en varighet på høyst 12 måneder"),
        ("rammer", {"contact_name": "Typisk", "months_min": "mange"}, "Minste antall måneder:"),
        ("rammer", {"contact_name": "Typisk", "municipality": "abc"}, "Kommune:"),
        ("rammer", {"contact_name": "Typisk", "places": "0"}, "Antall plasser:"),
        ("rammer", {"contact_name": "Typisk", "places": "99999999999"}, "Antall plasser:"),
        ("rammer", {"contact_name": "Typisk", "contact_email": "ikke e-post"}, "E-post:"),
        ("rammer", {"contact_name": "Typisk", "languages": ["xx"]}, "Språk arbeidet krever:"),
        ("rammer", {"contact_name": "Typisk", "percentage": "55"}, "Omfang:"),
    ],
)
def test_bad_answers_are_named_and_what_was_typed_stays(writer, step, answers, mistake):
    writer.start()
    response = writer.send(step, answers)
    assert response.status_code == 200
    assert any(text.startswith(mistake) for text in summary_of(response))
    assert "Typisk" in text_of(response)


def test_months_are_typed_with_a_comma(writer):
    writer.start()
    writer.send("rammer", dfo.terms(MunicipalityFactory(), months_min="0,5", months_max="1,5"))
    assert (float(writer.draft.months_min), float(writer.draft.months_max)) == (0.5, 1.5)
    assert 'value="0,5"' in writer.open("rammer").content.decode()


def test_a_later_version_by_somebody_else_is_never_overwritten_unseen(writer):
    writer.start()
    revision = writer.revision_shown("behov")
    colleague = publisher(writer.draft.agency, name="Kari Vik")
    theirs = writer.draft
    theirs.lead = "Karis ord"
    actions.change_posting(draft=theirs, by=colleague)
    response = writer.client.post(writer.url("behov"), {"revision": revision, "form": "rotasjon", "tasks": "Mine ord"})
    assert summary_of(response)[0].startswith("Kari Vik har lagret en nyere versjon")
    assert "Mine ord" in text_of(response)
    assert writer.draft.lead == "Karis ord"
    writer.send("behov", {"form": "rotasjon", "tasks": "Mine ord"}, utkast="1")
    assert writer.draft.tasks == "Mine ord"
