"""The agency's side: its own candidates stage by stage, and one of them with everything that may be done."""

import pytest
from django.urls import reverse

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage
from tests.factories.agencies import (
    AgencyFactory,
    administrator,
    employee,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.applications import MESSAGE, interest_in, sent_interest
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def host():
    return AgencyFactory(short="DFØ")


@pytest.fixture
def marte(client, host):
    person = publisher(host, name="Marte Lien")
    client.force_login(person)
    return person


@pytest.fixture
def posting(host, marte):
    return published_posting(host, by=marte, wanted=[CompetenceFactory(slug="klarsprak", label_nb="Klarspråk")])


def table(client, posting, query=""):
    return client.get(reverse("applications:candidates", args=[posting.pk]) + query)


def address(application, step=None):
    names = ("move", [application.public_id, step]) if step else ("candidate", [application.public_id])
    return reverse(f"applications:{names[0]}", args=names[1])


def text_of(response):
    return response.content.decode()


def test_the_tabs_count_and_the_table_sorts(client, posting):
    for name in ("Berit", "Anne", "Carl"):
        sent_interest(posting, employee(name=name))
    interest_in(Stage.INTERVIEW, posting, employee(name="Dina"))
    shown = text_of(table(client, posting))
    assert "Nye (3)" in shown and "Til samtale (1)" in shown and "Dina" not in shown
    assert shown.index("Carl") < shown.index("Anne") < shown.index("Berit")
    by_name = text_of(table(client, posting, "?sorter=navn"))
    assert by_name.index("Anne") < by_name.index("Berit") < by_name.index("Carl")
    assert 'aria-sort="ascending"' in by_name and 'href="?steg=nye&amp;sorter=-navn"' in by_name
    assert "Dina" in text_of(table(client, posting, "?steg=samtale"))


@pytest.mark.parametrize(
    "query", ["?steg=finnes-ikke", "?sorter=person__password", "?sorter=--navn", "?side=99", "?steg=&sorter=-"]
)
def test_odd_addresses_fall_back(client, posting, query):
    sent_interest(posting, employee(name="Anne"))
    response = table(client, posting, query)
    assert response.status_code == 200 and "Anne" in text_of(response)


def test_a_posting_without_candidates_says_so(client, posting):
    assert "Ingen kandidater her nå" in text_of(table(client, posting))


def test_a_candidate_stands_beside_what_was_asked_for_without_points(client, posting):
    person = employee(name="Ingrid Solheim")
    ProfileFactory(user=person, competences={posting.wanted[0].competence: 1, CompetenceFactory(label_nb="Tegning"): 4})
    shown = text_of(client.get(address(sent_interest(posting, person))))
    assert "Grunnleggende. Dere ba om god." in shown and "Tegning (ekspert)" in shown and MESSAGE in shown
    assert "p-meter" not in shown and "Kandidaten kan be om innsyn i notatene." in shown


def test_the_words_of_both_sides_say_which_written_form_they_are_in(client, posting, marte):
    application = sent_interest(posting, employee(), language="nn")
    actions.interview(application=application, by=marte, text="Passar det tysdag?")
    assert '<p class="ds-paragraph" lang="nn">Passar det tysdag?' in text_of(client.get(address(application)))
    client.force_login(application.person)
    assert 'lang="nn">Passar det tysdag?' in text_of(client.get(application.get_absolute_url()))


def test_the_way_from_one_candidate_to_the_next(client, posting):
    first, second, third = (sent_interest(posting) for _ in range(3))
    shown = text_of(client.get(address(second)))
    assert address(first) in shown and address(third) in shown and "2 av 3" in shown
    assert address(first) not in text_of(client.get(address(third)))


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_offers_its_own_steps(client, posting, stage):
    shown = text_of(client.get(address(interest_in(stage, posting))))
    offered = {step for step in ("vurderes", "samtale", "tilbud", "ikke-valgt") if f"/{step}/" in shown}
    assert offered == {
        Stage.RECEIVED: {"vurderes", "samtale", "ikke-valgt"},
        Stage.ASSESSING: {"samtale", "ikke-valgt"},
        Stage.INTERVIEW: {"tilbud", "ikke-valgt"},
    }.get(stage, set())


@pytest.mark.parametrize(
    "step, before, after",
    [
        ("samtale", Stage.RECEIVED, Stage.INTERVIEW),
        ("tilbud", Stage.INTERVIEW, Stage.OFFERED),
        ("ikke-valgt", Stage.ASSESSING, Stage.NOT_SELECTED),
    ],
)
def test_an_answer_starts_from_a_draft_in_the_candidates_written_form(client, posting, step, before, after):
    application = interest_in(before, posting, employee(name="Ingrid Solheim"))
    draft = client.get(address(application, step)).context["form"].initial["text"]
    assert draft.startswith("Hei, Ingrid.") and posting.title in draft and "Marte Lien, DFØ" in draft
    assert "Skriv en melding" in text_of(client.post(address(application, step), {"text": " "}))
    said = {"text": "Slik blir det.", "reason": "period"}
    response = client.post(address(application, step), said, follow=True)
    assert "har fått beskjed" in text_of(response)
    assert Application.objects.get().status == after and Application.objects.get().answer.text == "Slik blir det."


def test_assessing_needs_no_words(client, posting):
    application = sent_interest(posting)
    client.post(address(application, "vurderes"))
    assert Application.objects.get().status == Stage.ASSESSING


def test_a_step_somebody_else_has_made_impossible_keeps_the_words(client, posting):
    application = sent_interest(posting)
    actions.withdraw_interest(application=application, by=application.person)
    shown = text_of(client.post(address(application, "samtale"), {"text": "Passer tirsdag?"}))
    assert "Noen kan ha endret saken" in shown and "Passer tirsdag?" in shown
    assert client.get(address(application, "samtale")).status_code == 302
    assert client.get(address(application, "slett")).status_code == 404


def test_the_note_is_kept_and_refuses_birth_numbers(client, posting):
    application = sent_interest(posting)
    client.post(address(application), {"text": "Spør om august."})
    assert "Spør om august." in text_of(client.get(address(application)))
    shown = text_of(client.post(address(application), {"text": "01019012345"}))
    assert "Ikke skriv fødselsnummer" in shown and "01019012345" in shown
    assert [note.text for note in Application.objects.get().notes.all()] == ["Spør om august."]


def test_what_a_withdrawn_candidate_wrote_is_no_longer_shown(client, posting):
    application = sent_interest(posting, employee(name="Ingrid Solheim"))
    actions.withdraw_interest(application=application, by=application.person, text="Nye oppgaver hjemme.")
    shown = text_of(client.get(address(application)))
    assert MESSAGE not in shown and "Nye oppgaver hjemme." in shown and "har trukket interessen" in shown


def test_b_and_the_portals_own_people_find_nothing_of_a(client, posting):
    application = sent_interest(posting, employee(name="Ingrid Solheim"))
    b = AgencyFactory()
    strangers = [publisher(b), administrator(b), employee(posting.agency), portal_administrator(), portal_editor()]
    for stranger in [*strangers, application.person]:
        client.force_login(stranger)
        assert table(client, posting).status_code in {403, 404}
        for step in (None, "samtale", "tilbud", "vurderes", "ikke-valgt"):
            assert client.get(address(application, step)).status_code == 404
            assert client.post(address(application, step), {"text": "Hei"}).status_code == 404
    kept = Application.objects.get()
    assert kept.status == Stage.RECEIVED and not kept.notes.exists()


def test_a_publisher_sees_only_the_own_agencys_new_candidates_on_my_page(client, posting):
    sent_interest(posting)
    sent_interest(published_posting(title="En annens utlysning"))
    shown = text_of(client.get(reverse("home:my_page")))
    assert "Venter på dere" in shown and posting.title in shown and "En annens utlysning" not in shown


def test_a_suspended_agency_is_out_at_once(client, posting, host):
    application = sent_interest(posting)
    type(host).objects.filter(pk=host.pk).update(status="suspended")
    assert client.get(address(application)).status_code in {302, 403, 404}
    assert table(client, posting).status_code in {302, 403, 404}
