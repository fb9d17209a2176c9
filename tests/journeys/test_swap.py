"""Do two agencies whose swaps mirror each other find each other, and see why?"""

import pytest
from playwright.sync_api import expect

from listings.postings.choices import Kind
from tests.factories.agencies import AgencyFactory, publisher
from tests.factories.postings import draft_posting, published_posting
from tests.factories.vocabulary import CompetenceFactory

from .conftest import WINDOWS

OURS, THEIRS, OTHER = "Arkivar mot jurist", "Jurist søker arkiv", "Noko heilt anna"


@pytest.fixture(params=WINDOWS)
def walk(request, walk_in):
    return walk_in(**WINDOWS[request.param])


@pytest.fixture
def swaps(live_server, portal_tree):
    """A wants an archivist and has a lawyer; B has the archivist and wants the lawyer, and C has neither."""
    archives, law = CompetenceFactory(label_nb="Arkivering"), CompetenceFactory(label_nb="Juss")
    a = AgencyFactory(name_nb="Etat A", short="A")
    boss = publisher(a, name="Solveig Lien", is_demo=True, language="nb")
    draft_posting(a, by=boss, title=OURS, kind=Kind.SWAP, wanted=[archives], offered=[law])
    b, c = AgencyFactory(name_nb="Etat B", short="B"), AgencyFactory(name_nb="Etat C", short="C")
    published_posting(c, title=OTHER, kind=Kind.SWAP, language="nn")
    return published_posting(b, title=THEIRS, kind=Kind.SWAP, wanted=[law], offered=[archives], language="nn")


def test_a_swap_is_met_by_the_one_that_mirrors_it(walk, swaps):
    walk.sign_in("Solveig Lien")
    walk.menu("Våre utlysninger").link(OURS)
    for onward in ("Lagre og gå til kompetanse", "Lagre og gå til rammer", "Lagre og se over", "Publiser"):
        walk.button(onward)
    meets = walk.page.get_by_role("region", name="Bytter som kan gå opp")
    best = meets.get_by_role("article").first
    expect(best).to_have_accessible_name(THEIRS)
    expect(best).to_contain_text("Etat B")
    expect(best).to_contain_text("1 av 1 kompetanse")
    expect(best).to_contain_text("Andre veien: 1 av 1 kompetanse")
    expect(meets.get_by_role("article", name=OTHER)).to_contain_text("Mangler: Arkivering.")
    best.get_by_role("link", name=THEIRS).click()
    walk.arrived()
    expect(walk.page.locator("h1")).to_have_text(THEIRS)
    walk.sees("Juss").sees("Arkivering")
