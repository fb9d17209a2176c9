"""Can a person see what suits her and why, and put away what does not; and the agency see her?"""

import pytest
from playwright.sync_api import expect

from listings.profiles.models import Profile
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

from .conftest import WINDOWS
from .test_saved import press


@pytest.fixture(params=WINDOWS)
def walk(request, walk_in):
    return walk_in(**WINDOWS[request.param])


@pytest.fixture
def posting(live_server, portal_tree):
    archives = CompetenceFactory(slug="arkivering", label_nb="Arkivering")
    ingrid = employee(AgencyFactory(short="Kystverket"), name="Ingrid Solheim", is_demo=True)
    ProfileFactory(user=ingrid, competences={archives: 1}, visibility=Profile.Visibility.EVERYONE)
    agency = AgencyFactory(short="DFØ")
    boss = publisher(agency, name="Solveig Lien", is_demo=True)
    return published_posting(agency, by=boss, title="Arkivar søkes", wanted=[archives])


def test_from_a_suggestion_to_not_for_me_and_back(walk, posting):
    walk.sign_in("Ingrid Solheim")
    walk.go("/min-side/").sees("Forslag til deg").sees("Arkivar søkes")
    walk.link("Se alle forslag").sees("Dette ville gitt et bedre treff")
    walk.page.get_by_text("Ikke aktuelt for meg").first.click()
    walk.select("Hvorfor ikke?", "Stedet passer ikke").button("Ta den bort")
    walk.sees("Vi foreslår den ikke igjen").sees("(Stedet passer ikke)")
    press(walk, "Angre").sees("Utlysningen er tilbake")


def test_the_agency_sees_who_fits_and_changes_what_counts(walk, posting):
    walk.sign_in("Solveig Lien")
    walk.go(posting.url).sees("Ingrid Solheim")
    walk.link("Se alle som viser profilen sin for dere").sees("Rekkefølgen er et forslag")
    walk.page.get_by_text("La noe telle mer eller mindre").click()
    walk.select("Perioden", "Teller ikke").button("Vis i ny rekkefølge")
    walk.sees("Ingrid Solheim")


def test_what_she_has_found_comes_in_the_order_that_suits_her(walk, posting):
    walk.sign_in("Ingrid Solheim")
    walk.go("/finn/?sort=passer")
    expect(walk.page.get_by_label("Sorter etter").locator("option:checked")).to_have_text("Beste treff for meg")
    walk.sees("Det som passer profilen din best").sees("0 av 1 kompetanse")
    walk.link("Slik passer du").sees("Er nivået ditt i Arkivering høyere nå?")
    assert walk.page.url.endswith("#h-match")
