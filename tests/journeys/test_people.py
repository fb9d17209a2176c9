"""Does a contact person find somebody among the profiles that are shown to her: by mouse, by thumb, without scripts?"""

import pytest

from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.search import findable_profile
from tests.factories.vocabulary import CompetenceFactory, CountyFactory

from .conftest import WINDOWS

ABOUT = "Jeg holder kurs i klarspråk for saksbehandlere, og rydder i arkivet når det trengs."


@pytest.fixture(params=WINDOWS)
def walk(request, walk_in):
    return walk_in(**WINDOWS[request.param])


@pytest.fixture
def people(live_server, portal_tree):
    clear, archive = CompetenceFactory(label_nb="Klarspråk"), CompetenceFactory(label_nb="Arkiv")
    county, coast = CountyFactory(), AgencyFactory(name_nb="Kystverket")
    asker = publisher(AgencyFactory(name_nb="Arkivverket"), name="Marte Lien", is_demo=True)
    named, nameless = (
        employee(coast, name=name, title=title, is_demo=True)
        for name, title in (("Ingrid Solheim", "Rådgiver"), ("Solfrid Lyngkollen", "Arkivar"))
    )
    findable_profile(named, about=ABOUT, competences={clear: 4, archive: 2}, regions_wanted=[county], remote_ok=True)
    findable_profile(nameless, visibility="contacts", competences={archive: 3}, months_min=3, months_max=6)
    return asker


def test_she_finds_reads_and_is_seen(walk, people):
    walk.sign_in("Marte Lien").menu("Finn folk").sees("får personen se at det var du som åpnet den")
    walk.sees("Ingrid Solheim").sees("Arkivar")
    assert "Lyngkollen" not in walk.page.content()
    walk.search("klarspråk").sees("1 treff")
    walk.result("Ingrid Solheim").sees("Personen kan se at du har åpnet profilen.")
    walk.sign_in("Ingrid Solheim").go("/profil/hvem-har-sett/").sees("Marte Lien")


def test_she_narrows_until_nobody_is_left_and_is_helped(walk, people):
    walk.sign_in("Marte Lien").go("/finn/folk/").narrow("Kompetanse", "Arkiv")
    walk.sees("2 treff").search("astronaut").sees("Fjern ett filter og få treff")
