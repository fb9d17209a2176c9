"""Anybody proposes a word; what is there is said at once; an editor answers, and the person is told."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from listings.vocabulary.actions import accept, decline, merge_into, propose
from listings.vocabulary.actions.proposals import MOST_WAITING
from listings.vocabulary.models import Competence, Proposal
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from tests.factories.agencies import (
    AgencyFactory,
    UserFactory,
    administrator,
    employee,
    holder,
    portal_administrator,
    portal_editor,
    publisher,
)
from tests.factories.vocabulary import CompetenceFactory, QualityFactory, ThemeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def somebody(db):
    return employee(AgencyFactory())


def proposed(by, words="Dronepiloting", kind="competence", **about):
    return propose(kind=kind, words=words, by=by, **about)


def told(person, kind="term_answered"):
    return [message.context for message in Message.objects.filter(person=person, kind=kind)]


def new_term(words="Dronepiloting"):
    return Competence(label_nb=words, theme=ThemeFactory())


@pytest.mark.parametrize("words", [" klarspråk ", "KLARSPRÅK", "klårspråk", "Plain language", "klar tale", "klar-tale"])
def test_what_is_there_is_said_at_once(somebody, words):
    CompetenceFactory(label_nb="Klarspråk", label_nn="Klårspråk", label_en="Plain language", synonyms_nn="klar tale")
    with pytest.raises(ValidationError, match="Finnes som «Klarspråk»"):
        proposed(somebody, words)


def test_a_word_of_another_kind_is_no_hindrance(somebody):
    QualityFactory(label_nb="Nysgjerrig")
    assert proposed(somebody, "Nysgjerrig").words == "Nysgjerrig"


@pytest.mark.parametrize(
    "words", ["", "  ", "=SUM(A1)", "01017012345", "kari@example.no", "https://example.no/x", "x" * 121, "…"]
)
def test_what_is_no_word_is_refused(somebody, words):
    with pytest.raises(ValidationError):
        proposed(somebody, words)
    assert not Proposal.objects.exists()


def test_a_word_stands_on_one_line(somebody):
    assert proposed(somebody, "Drone\u2028piloting\r\nBcc: x").words == "Drone piloting Bcc: x"


def test_the_same_word_twice_is_one_proposal(somebody):
    assert proposed(somebody) == proposed(somebody, "dronepiloting ")


def test_nobody_floods_the_editors(somebody):
    for number in range(MOST_WAITING):
        proposed(somebody, f"Fag {number}")
    with pytest.raises(ValidationError, match="som venter på svar"):
        proposed(somebody, "Ett til")


def test_only_members_and_editors_propose(somebody):
    with pytest.raises(PermissionDenied):
        proposed(UserFactory())


def test_an_editor_is_told_and_answers_everybody_at_once(somebody):
    editor, other = portal_editor(), employee(AgencyFactory())
    first, second = proposed(somebody), proposed(other, "dronepiloting")
    assert told(editor, "term_proposed")[0]["words"] == "Dronepiloting"
    term = accept(proposal=first, term=new_term("Droneflyging"), by=editor)
    second.refresh_from_db()
    assert (second.status, second.term_id, term.slug) == ("accepted", term.pk, "droneflyging")
    assert term.synonyms == "Dronepiloting"
    for one in (somebody, other):
        assert [(context["status"], context["term"]) for context in told(one)] == [("accepted", "Droneflyging")]


def test_a_merged_proposal_is_another_word_for_what_is_there(somebody):
    term, proposal = CompetenceFactory(label_nb="Fjernstyring"), proposed(somebody, language="nn")
    merge_into(proposal=proposal, term=term, by=portal_editor())
    term.refresh_from_db()
    assert term.synonyms_nn == "Dronepiloting"
    assert told(somebody)[0]["status"] == "merged"


def test_a_no_has_a_reason_and_is_given_once(somebody):
    proposal, editor = proposed(somebody), portal_editor()
    decline(proposal=proposal, by=editor, reason="For smalt")
    assert told(somebody)[0]["reason"] == "For smalt"
    with pytest.raises(StepNotAllowed):
        accept(proposal=proposal, term=new_term(), by=editor)
    assert not Competence.objects.filter(label_nb="Dronepiloting").exists()


def test_only_editors_answer(somebody):
    with pytest.raises(PermissionDenied):
        decline(proposal=proposed(somebody), by=somebody, reason="Nei")


def test_a_person_proposes_and_follows_it_on_her_own_page(client, somebody):
    client.force_login(somebody)
    page = reverse("vocabulary:mine")
    answer = client.post(page, {"kind": "quality", "words": "Sindig", "why": "Vi savner det"}, follow=True)
    assert "Sindig" in answer.content.decode() and Proposal.objects.get().by == somebody
    proposed(employee(AgencyFactory()), "En annens ord")
    assert "En annens ord" not in client.get(page).content.decode()


def test_an_editor_answers_on_the_pages(client, somebody):
    theme, proposal = ThemeFactory(), proposed(somebody)
    client.force_login(portal_editor())
    assert "Dronepiloting" in client.get(reverse("vocabulary:proposals")).content.decode()
    page = reverse("vocabulary:proposal", args=[proposal.pk])
    assert "(valgfritt)" not in client.get(page).content.decode()
    assert "Skriv hvorfor" in client.post(page, {"verb": "decline", "reason": ""}).content.decode()
    assert "finnes ikke i lista" in client.post(page, {"verb": "merge", "term": "Finnes ikke"}).content.decode()
    add = reverse("vocabulary:add", args=["kompetanser"]) + f"?forslag={proposal.pk}"
    assert 'value="Dronepiloting"' in client.get(add).content.decode()
    client.post(add, {"label_nb": "Dronepiloting", "label_nn": "Dronepilotering", "theme": theme.pk})
    proposal.refresh_from_db()
    assert proposal.status == "accepted"
    assert "Tatt inn" in client.get(page).content.decode()
    assert client.post(page, {"verb": "decline", "reason": "For sent"}, follow=True).status_code == 200
    proposal.refresh_from_db()
    assert proposal.status == "accepted"


@pytest.mark.parametrize("number", [0, 1, 3])
@pytest.mark.parametrize("tends", [portal_editor, portal_administrator])
def test_who_tends_the_words_is_told_how_many_proposals_wait(client, portal_tree, tends, number):
    for each in range(number):
        propose(kind="competence", words=f"Fag {each}", by=employee())
    client.force_login(tends())
    page = client.get("/min-side/").content.decode()
    link = f'<a class="ds-link" href="/ordliste/forslag/">{number} forslag til ordlista venter på svar</a>'
    assert (link in page) == bool(number) == ("venter på svar" in page)


@pytest.mark.parametrize("person", [employee, publisher, administrator, lambda: holder("facilitator")])
def test_nobody_else_is_told_of_proposals(client, portal_tree, person):
    propose(kind="competence", words="Dronepiloting", by=employee())
    client.force_login(person())
    assert "forslag til ordlista" not in client.get("/min-side/").content.decode()
