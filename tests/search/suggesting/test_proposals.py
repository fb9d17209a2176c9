"""Which other words are proposed for a search that finds little?"""

from datetime import timedelta

import pytest

from listings.postings.choices import Audience, Kind
from portal.foundation.clock import oslo_today
from search.criteria import Sort
from search.suggesting import remembering
from search.suggesting.proposing import proposals
from search.suggesting.remembering import lexis
from tests.factories.agencies import AgencyFactory
from tests.factories.search import findable_posting
from tests.factories.vocabulary import CompetenceFactory

pytestmark = [pytest.mark.engines, pytest.mark.usefixtures("lexicon")]


@pytest.fixture
def propose(engine, person):
    """The proposals for a text, each with its number of hits."""

    def proposed(text, **asked):
        question = engine.question(person, text=text, **asked)
        found = proposals(question, engine.answer(question), engine.engine.totals)
        return {proposal.criteria: (proposal.text, proposal.total) for proposal in found}

    return proposed


@pytest.fixture
def postings(agency):
    for title in ["Saksbehandlere søkes", "Kommunikasjon og klarspråk", "Prosjektleder", "Personvern i skjemaer"]:
        findable_posting(agency, title=title)


@pytest.mark.parametrize(
    "written, meant",
    [
        ("kommuikasjon", "kommunikasjon"),
        ("komunikasjon", "kommunikasjon"),
        ("kommunikassjon", "kommunikasjon"),
        ("kommunikajson", "kommunikasjon"),
        ("klarsprok", "klarspråk"),
        ("prosjekleder", "prosjektleder"),
        ("saks behandler", "saksbehandler"),
        ("sakbehandler", "saksbehandler"),
        ("personvrn i skjemaer", "personvern i skjemaer"),
        ("Personvrn", "personvern"),
    ],
)
def test_the_word_that_was_meant_is_proposed(postings, propose, written, meant):
    assert list(propose(written).values()) == [(meant, 1)]


@pytest.mark.parametrize("text", ["kommunikasjon", "klarspråk", "it", "zzzzzz", "", "🙂", "a b c", "12345678", "'\"%"])
def test_nothing_is_proposed_for_what_is_found_or_like_nothing(postings, propose, text):
    assert propose(text) == {}


def test_a_word_that_is_known_is_left_alone_unless_nothing_was_found(agency, propose):
    findable_posting(agency, title="Tilsyn med skip")
    findable_posting(agency, title="Tilsyn uten skop", lead="Skip")
    assert propose("skop") == {}


def test_a_joined_word_that_finds_something_by_its_parts_is_not_taken_apart(agency, propose):
    findable_posting(agency, title="Erfaring som leder")
    assert propose("ledererfaring") == {}


def test_a_known_word_gives_way_when_it_finds_nothing(agency, propose):
    findable_posting(agency, title="Godt skjønn")
    assert list(propose("kjønn").values()) == [("skjønn", 1)]


def test_choices_stay_where_the_proposal_finds_something_and_else_they_go(agency, propose):
    findable_posting(agency, title="Personvern", kind=Kind.NEED)
    [kept] = propose("persovern", chosen={"slag": {"need"}})
    [gone] = propose("persovern", chosen={"slag": {"swap"}})
    assert kept.of("slag") == {"need"} and not gone.choices


def test_words_that_are_right_are_left_alone_when_a_choice_is_what_finds_nothing(agency, propose):
    for _ in range(3):
        findable_posting(agency, title="Godt skjønn om kjønn", kind=Kind.NEED)
    assert propose("kjønn", chosen={"slag": {"swap"}}) == {}


def test_nobody_learns_a_word_that_she_may_not_find(propose):
    findable_posting(AgencyFactory(), title="Trollfangere", visibility=Audience.OWN)
    assert propose("trolfangere") == {}
    assert not {"trollfanger", "trollfangere"} & set(lexis().words)


def test_few_hits_that_hold_the_words_leave_room_for_a_proposal(agency, propose):
    """FEW of them; with one more the words are right."""
    CompetenceFactory(slug="kommunikasjon", label_nb="Kommunikasjon")
    for _ in range(5):
        findable_posting(agency, title="Kommunikasjon")
    for _ in range(2):
        findable_posting(agency, title="Noe", lead="komunikasjonn")
    lexis().times.pop("komunikasjonn")  # as when the list was made before they came
    assert list(propose("komunikasjonn").values()) == [("kommunikasjon", 5)]
    findable_posting(agency, title="Noe", lead="komunikasjonn")
    assert propose("komunikasjonn") == {}


def test_in_another_order_the_words_may_stand_on_any_page(agency, propose):
    for number in range(3):
        findable_posting(agency, title="Prosjekt med leder", starts_earliest=oslo_today() + timedelta(days=9))
        findable_posting(agency, title="Prosjekt med sjef", starts_earliest=oslo_today() + timedelta(days=number))
    findable_posting(agency, title="Prosjektleder")
    assert propose("prosjekt leder", sort=Sort.START, size=3) == {}


def test_the_list_of_words_is_made_anew_when_documents_have_changed_and_not_else(agency, monkeypatch):
    findable_posting(agency, title="Arkiv")
    monkeypatch.setattr(remembering, "LEXIS_KEPT", 0)
    first = lexis()
    assert lexis() is first
    findable_posting(agency, title="Trollfangere")
    assert lexis().knows("trollfangere") and lexis() is not first


def test_shared_words_are_proposed_when_something_has_them(agency, propose):
    findable_posting(agency, title="Hos oss", competences=[CompetenceFactory(slug="stat", label_nb="Statistikk")])
    CompetenceFactory(slug="statikk", label_nb="Statikk")
    assert list(propose("statstikk").values()) == [("statistikk", 1)]
