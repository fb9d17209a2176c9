"""Can a facilitator couple two agencies, and a person to a need, from one list; and each of them answer?"""

import pytest

from listings.profiles.models import Profile
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.facilitation import facilitator
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

from .conftest import WINDOWS
from .test_saved import press


@pytest.fixture(params=WINDOWS)
def walk(request, walk_in):
    return walk_in(**WINDOWS[request.param])


@pytest.fixture
def archives(live_server, portal_tree):
    return CompetenceFactory(slug="arkivering", label_nb="Arkivering")


@pytest.fixture
def people(archives):
    facilitator(name="Ragna Heimdal", is_demo=True)
    for short, name in (("Kystverket", "Liv Kyst"), ("DFØ", "Solveig Lien")):
        publisher(AgencyFactory(short=short, name_nb=short), name=name, is_demo=True)


def sign_up(walk, agency, **lines):
    walk.go("/min-side/").link("Til koblingshjelpen").link(f"Meld på {agency}")
    for label, text in lines.items():
        walk.fill(label.replace("_", " "), text)
    return walk.button("Meld på").sees("Dere er meldt på")


def test_two_agencies_are_coupled(walk, people):
    walk.sign_in("Liv Kyst")
    sign_up(walk, "Kystverket", Dette_trenger_vi="En arkivar", Kompetanse_vi_trenger="Arkivering")
    walk.sign_in("Solveig Lien")
    sign_up(walk, "DFØ", Dette_kan_vi_tilby="En som kan arkiv", Kompetanse_vi_kan_tilby="Arkivering")
    walk.sign_in("Ragna Heimdal")
    walk.menu("Formidling").sees("har meldt seg på koblingshjelpen")
    walk.link("Kystverket").sees("Kystverket trenger Arkivering, og DFØ kan tilby det.")
    press(walk, "Foreslå for begge").sees("Forslaget er sendt til begge").sees("Ingenting venter her nå")
    for name in ("Liv Kyst", "Solveig Lien"):
        walk.sign_in(name)
        walk.go("/min-side/").link("Se forslagene").link("DFØ" if name == "Liv Kyst" else "Kystverket")
        walk.button("Interessert").sees("Takk for svaret.")
    walk.sees("Begge er interessert. Dette er neste steg").sees("Liv Kyst")


def test_a_person_is_coupled_to_a_need_and_a_row_is_put_away(walk, people, archives):
    agency = AgencyFactory(short="Arkivverket")
    published_posting(
        agency, title="Arkivar søkes", wanted=[archives], by=publisher(agency, name="Per Ark", is_demo=True)
    )
    kari = employee(AgencyFactory(short="NVE"), name="Kari Nordmann", is_demo=True)
    ProfileFactory(user=kari, competences={archives: 3}, visibility=Profile.Visibility.FACILITATOR)
    walk.sign_in("Kari Nordmann")
    walk.go("/koblingshjelp/").link("Jeg vil gjerne ha hjelp").fill("Hva ser du etter?", "Noe med kyst").button(
        "Be om hjelp"
    )
    walk.sign_in("Ragna Heimdal")
    walk.menu("Formidling").sees("Har bedt om hjelp").link("Kari Nordmann").sees("Noe med kyst")
    press(walk, "Foreslå for begge").sees("Forslaget er sendt til begge")
    walk.go("/formidling/virksomheter/").fill("Navnet på virksomheten", "Norsk fyrvesen").button("Registrer")
    walk.sees("Send en invitasjon").go("/formidling/").link("Utsett").fill("Notat", "Ringer mandag")
    walk.button("Ferdig").sees("Raden er lagt vekk")
    walk.go("/formidling/?vis=lagt-vekk").sees("Ringer mandag")
    walk.sign_in("Kari Nordmann")
    walk.go("/koblingshjelp/").link("Arkivar søkes").button("Interessert").sees("Vi venter på den andre")
    walk.sign_in("Per Ark")
    walk.go("/koblingshjelp/").link("En ansatt i staten").button("Interessert").sees("Kari Nordmann")
