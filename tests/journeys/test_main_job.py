"""Can the portal's main job be done in a browser, from the need to the candidate's answer?

DFØ announces its own real need in the guided form; a caseworker elsewhere finds it by facets and tags, and registers
interest; DFØ sees the candidate and answers. On both engines, on a phone, and without JavaScript.
"""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from playwright.sync_api import expect

from listings.vocabulary.models import Competence
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.listings.postings import dfo
from tests.search.conftest import elastic  # noqa: F401  the engine on a real server

from .conftest import PHONE

WHY = "Jeg har behandlet klager i elleve år, og har en skuff full av dilemmaer."
WINDOWS = {
    "desktop": {},
    "phone": {"viewport": PHONE, "has_touch": True, "is_mobile": True},
    "plain": {"java_script_enabled": False},
}


@pytest.fixture
def people(live_server, portal_tree):
    call_command("load_vocabulary", verbosity=0)
    agency = AgencyFactory(name_nb="Direktoratet for forvaltning og økonomistyring", short="DFØ")
    publisher(agency, name="Solfrid Lyngkollen", is_demo=True)
    employee(AgencyFactory(name_nb="Arbeidstilsynet", short="Arbeidstilsynet"), name="Ingrid Solheim", is_demo=True)


@pytest.fixture(params=["database", "elastic"])
def on_engine(request, settings, people):
    settings.SEARCH_ENGINE = request.param
    if request.param == "elastic":
        request.getfixturevalue("elastic")


@pytest.fixture
def walk(walk_in):
    return lambda window: walk_in(**WINDOWS[window])


def announce(walk):
    walk.sign_in("Solfrid Lyngkollen")
    walk.menu("Våre utlysninger").link("Lys ut")
    write(walk)


def write(walk):
    """From the choice of what it is, until it is published."""
    walk.choose("Behov: vi søker").button("Begynn")
    walk.fill("Tittel", dfo.TITLE).fill("Ingress", dfo.NEED["lead"]).fill("Oppgaver", dfo.NEED["tasks"])
    walk.fill("Hvem ser dere etter?", dfo.NEED["looking_for"]).fill("Dette trenger man ikke", dfo.NEED["not_needed"])
    walk.choose("Hospitering").fill("Enhet", dfo.NEED["unit"]).button("Lagre og gå til kompetanse")
    for competence, level in (("Saksbehandling", "Ekspert"), ("E-læring", "Grunnleggende")):
        walk.fill("Legg til kompetanse", competence).button("Legg til").level(competence, level)
    walk.fill("Dette kan den ansatte lære", dfo.LEARNING).choose("Saksbehandling").button("Lagre og gå til rammer")
    state_terms(walk)
    walk.button("Lagre og se over")
    expect(walk.page.get_by_text("Alt er fylt ut")).to_be_visible()
    walk.button("Publiser")
    walk.sees(dfo.TITLE)


def state_terms(walk):
    walk.fill("Tidligste oppstart", dfo.START.isoformat()).fill("Minste antall", "6").fill("Høyeste antall", "12")
    walk.select("Omfang", "100 %").select("Kommune", "Oslo").choose("Mottakende virksomhet betaler")
    walk.fill("Frist", (dfo.START - timedelta(days=60)).isoformat()).fill("Kontaktperson", "Solfrid Lyngkollen")
    walk.fill("E-post", "solfrid.lyngkollen@example.no")


def find(walk):
    walk.sign_in("Ingrid Solheim")
    walk.menu("Finn muligheter").search("saksbehandler")
    walk.narrow("Kompetanse", "E-læring")
    walk.sees("1 treff, 1 plass")
    walk.result(dfo.TITLE).sees("Saksbehandling")


def answer(walk):
    walk.link("Meld interesse").button("Send interessemeldingen")
    walk.sees("Skriv hvorfor du er interessert")
    walk.fill("Hvorfor er du interessert?", WHY).button("Send interessemeldingen")
    walk.sees("DFØ")
    walk.menu("Min side").sees(dfo.TITLE)


def handle(walk):
    walk.sign_in("Solfrid Lyngkollen")
    walk.menu("Våre utlysninger").link("Kandidater").link("Ingrid Solheim")
    walk.sees(WHY)
    walk.link("Inviter til samtale").fill("Melding", "Hei! Kan vi snakkes torsdag?").button("Send til kandidaten")
    walk.sees("Til samtale")


def do_the_main_job(walk):
    announce(walk)
    find(walk)
    answer(walk)
    handle(walk)
    walk.sign_in("Ingrid Solheim")
    walk.menu("Min side").link(dfo.TITLE).sees("Kan vi snakkes torsdag?")


def test_the_main_job_on_both_engines(walk, on_engine):
    assert Competence.objects.filter(label_nb="E-læring").exists()
    do_the_main_job(walk("desktop"))
    assert {message.to[0] for message in mail.outbox} and all(WHY not in message.body for message in mail.outbox)


@pytest.mark.parametrize("window", ["phone", "plain"])
def test_the_main_job_in_every_window(walk, people, window):
    do_the_main_job(walk(window))
