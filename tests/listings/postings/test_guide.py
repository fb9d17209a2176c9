"""Four steps lead from DFØ's real text to a published posting, and nothing typed is lost on the way."""

import pytest
from django.urls import reverse

from listings.postings import actions
from listings.postings.drafts import draft_of
from listings.postings.models import PostingPage
from listings.postings.status import Status
from tests.factories.agencies import AgencyFactory, administrator, publisher
from tests.factories.postings import draft_posting, published_posting
from tests.factories.vocabulary import CompetenceFactory, MunicipalityFactory, QualityFactory, ThemeFactory

from . import dfo
from .desk import Writer, summary_of, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def writer(client):
    return Writer(client, publisher(AgencyFactory(short="DFØ")))


def draft(writer):
    return draft_of(PostingPage.objects.get(pk=writer.pk))


def add(writer, competence, side="wanted"):
    answers = {f"{line.side}-{line.competence_id}-level": line.level or "" for line in draft(writer).competence_lines.all()}
    return writer.send("kompetanse", {f"add_{side}": competence, **answers}, **{"legg-til": side})


def test_dfo_registers_its_real_need_and_publishes_it(writer):
    skill, theme, quality = CompetenceFactory(label_nb="Saksbehandling"), ThemeFactory(), QualityFactory()
    oslo = MunicipalityFactory(code="0301", name="Oslo")
    writer.start()
    assert writer.send("behov", dfo.NEED).url == writer.url("kompetanse")
    assert add(writer, "saksbehandling").url.startswith(writer.url("kompetanse"))
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
    assert draft(writer).agency == second


def test_a_draft_may_have_holes_and_is_kept(writer):
    writer.start()
    writer.send("behov", {"form": "rotasjon", "lead": "Bare dette."}, utkast="1")
    assert (draft(writer).lead, draft(writer).form) == ("Bare dette.", "rotasjon")
    assert draft(writer).is_untitled


def test_going_on_points_out_what_publishing_needs_and_has_saved_the_rest(writer):
    writer.start()
    response = writer.send("behov", {"form": "hospitering", "title": "Bli med"})
    assert summary_of(response) == ["Skriv ingress", "Skriv hva den ansatte skal gjøre", "Skriv hvem dere ser etter"]
    assert draft(writer).title == "Bli med"
    assert "<title>Feil:" in response.content.decode()


@pytest.mark.parametrize(
    ("step", "answers", "mistake"),
    [
        ("behov", {"form": "x", "lead": "Typisk"}, "Utvekslingsform: Velg et gyldig valg"),
        ("behov", {"form": "hospitering", "lead": "Typisk" * 60}, "Ingress:"),
        ("behov", {"form": "hospitering", "title": "Typisk " * 30}, "Tittel:"),
        ("behov", {"form": "hospitering", "lead": "Typisk", "tasks": "010190 12345"}, "Oppgaver og leveranser: Ikke skriv fødselsnummer"),
        ("kompetanse", {"learning": "Typisk", "themes": ["999"]}, "Temaer:"),
        ("kompetanse", {"learning": "Typisk", "add_wanted": "finnes ikke"}, "Skriv et annet ord"),
        ("rammer", {"contact_name": "Typisk", "starts_earliest": "i går"}, "Tidligste oppstart:"),
        ("rammer", {"contact_name": "Typisk", "months_max": "13"}, "Skriv en varighet på høyst 12 måneder"),
        ("rammer", {"contact_name": "Typisk", "months_min": "mange"}, "Minst antall måneder:"),
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


def test_a_competence_is_found_by_its_other_words_and_chosen_among_near_ones(writer):
    law = CompetenceFactory(label_nb="Forvaltningsrett", synonyms="forvaltningsloven\nlovtolkning")
    archive = CompetenceFactory(label_nb="Arkivdanning")
    writer.start()
    add(writer, "Lovtolkning")
    response = add(writer, "arkiv")
    assert summary_of(response) == ["Velg en av kompetansene som ligner på «arkiv»"]
    assert f'value="wanted-{archive.pk}"' in response.content.decode()
    writer.send("kompetanse", {}, velg=f"wanted-{archive.pk}")
    assert {line.competence for line in draft(writer).wanted} == {law, archive}


def test_a_competence_is_not_chosen_twice_and_can_be_removed(writer):
    skill = CompetenceFactory(label_nb="Klarspråk")
    writer.start()
    add(writer, "Klarspråk")
    assert summary_of(add(writer, "klarspråk")) == ["Klarspråk er valgt allerede"]
    writer.send("kompetanse", {"learning": "Beholdt"}, fjern=f"wanted-{skill.pk}")
    assert (draft(writer).wanted, draft(writer).learning) == ([], "Beholdt")


def test_a_ninth_competence_is_refused(writer):
    writer.start()
    for skill in [CompetenceFactory(label_nb=f"Fag {number}") for number in range(9)]:
        response = add(writer, skill.label_nb)
    assert summary_of(response) == ["Velg høyst 8 kompetanser"]
    assert len(draft(writer).wanted) == 8


def test_a_level_must_be_chosen_before_going_on(writer):
    skill = CompetenceFactory(label_nb="Klarspråk")
    writer.start()
    add(writer, "Klarspråk")
    response = writer.send("kompetanse", {"learning": "Mye", f"wanted-{skill.pk}-level": ""})
    assert summary_of(response) == ["Velg nivå for Klarspråk"]
    assert f'href="#id_wanted-{skill.pk}-level"' in response.content.decode()


def test_a_swap_has_both_sides_and_an_offer_only_its_own(writer):
    writer.start(kind="swap")
    assert 'name="add_wanted"' in (page := writer.open("kompetanse").content.decode()) and 'name="add_offered"' in page
    writer.start(kind="offer")
    assert 'name="add_wanted"' not in (page := writer.open("kompetanse").content.decode())
    assert 'name="add_offered"' in page


def test_months_are_typed_with_a_comma(writer):
    writer.start()
    writer.send("rammer", dfo.terms(MunicipalityFactory(), months_min="0,5", months_max="1,5"))
    assert (float(draft(writer).months_min), float(draft(writer).months_max)) == (0.5, 1.5)
    assert 'value="0,5"' in writer.open("rammer").content.decode()


def test_a_later_version_by_somebody_else_is_never_overwritten_unseen(writer):
    writer.start()
    revision = writer.revision_shown("behov")
    colleague = publisher(draft(writer).agency, name="Kari Vik")
    theirs = draft(writer)
    theirs.lead = "Karis ord"
    actions.change_posting(draft=theirs, by=colleague)
    response = writer.client.post(writer.url("behov"), {"revision": revision, "form": "rotasjon", "tasks": "Mine ord"})
    assert summary_of(response)[0].startswith("Kari Vik har lagret en nyere versjon")
    assert "Mine ord" in text_of(response)
    assert draft(writer).lead == "Karis ord"
    writer.send("behov", {"form": "rotasjon", "tasks": "Mine ord"}, utkast="1")
    assert draft(writer).tasks == "Mine ord"


def test_publishing_with_holes_leads_to_each_field(writer):
    writer.start()
    response = writer.move("publiser")
    assert response.status_code == 422
    assert "ting før dere publiserer" in text_of(response)
    assert f'href="{writer.url("behov")}#id_title"' in response.content.decode()
    assert f'href="{writer.url("kompetanse")}#id_add_wanted"' in response.content.decode()


def test_changes_in_a_published_posting_wait_for_publishing(writer):
    posting = published_posting(writer.person.memberships.get().agency, by=writer.person)
    writer.pk = posting.pk
    lines = {f"wanted-{line.competence_id}-level": "3" for line in posting.wanted}
    writer.send("kompetanse", {"learning": "Noe nytt", **lines})
    assert "Noe nytt" not in text_of(writer.client.get(posting.url))
    assert "Publiser endringene" in text_of(writer.open("se-over"))
    writer.move("publiser-endringene")
    assert "Noe nytt" in text_of(writer.client.get(posting.url))


def test_the_preview_is_the_real_page_with_the_newest_words(writer):
    writer.start()
    writer.send("behov", dfo.NEED)
    page = text_of(writer.client.get(reverse("postings:preview", args=[writer.pk])))
    assert "Forhåndsvisning" in page and dfo.NEED["lead"] in page


def test_an_agency_with_a_second_pair_of_eyes_sends_for_approval(client):
    agency = AgencyFactory(second_pair_of_eyes=True)
    writer = Writer(client, publisher(agency))
    writer.pk = draft_posting(agency, by=writer.person).pk
    page = text_of(writer.open("se-over"))
    assert "Send til godkjenning" in page and ">Publiser<" not in page
    writer.move("send-til-godkjenning")
    other = Writer(client, administrator(agency))
    other.pk = writer.pk
    other.move("publiser")
    assert PostingPage.objects.get(pk=writer.pk).status == Status.PUBLISHED


def test_withdrawing_asks_first_and_deleting_is_for_drafts(writer):
    posting = published_posting(writer.person.memberships.get().agency, by=writer.person)
    writer.pk = posting.pk
    assert "Trekke utlysningen?" in text_of(writer.client.get(reverse("postings:move", args=[posting.pk, "trekk"])))
    writer.move("trekk")
    writer.move("slett")
    assert PostingPage.objects.get(pk=posting.pk).status == Status.WITHDRAWN


def test_a_step_that_is_no_longer_possible_is_answered_in_words(writer):
    posting = published_posting(writer.person.memberships.get().agency, by=writer.person)
    writer.pk = posting.pk
    response = writer.client.post(reverse("postings:move", args=[posting.pk, "publiser"]), follow=True)
    assert "Dette kan ikke gjøres nå" in text_of(response)
    assert writer.client.get(reverse("postings:move", args=[posting.pk, "tull"])).status_code == 404
    assert writer.client.get(reverse("postings:edit", args=[posting.pk, "tull"])).status_code == 404
