"""Can an agency's administrator bring her people in by a file, and take it back, with the keys alone?"""

import pytest

from listings.agencies.models import Membership
from tests.factories.agencies import AgencyFactory, administrator, employee
from tests.factories.sheets import workbook

from .conftest import NARROWEST

LINES = [["E-post jobb", "Fornavn", "Etternavn"], ["ny@kyst.no", "Ny", "Kollega"], ["hanne@kyst.no", "Hanne", "Sjef"]]


@pytest.fixture
def agency(live_server, portal_tree):
    kept = AgencyFactory(name_nb="Kystverket", short="Kyst", domains=["kyst.no"])
    administrator(kept, name="Hanne Sjef", email="hanne@kyst.no", is_demo=True)
    employee(kept, name="Per Slutter", email="per@kyst.no")
    return kept


@pytest.fixture(params=[{}, {"viewport": NARROWEST, "has_touch": True, "is_mobile": True}], ids=["desktop", "phone"])
def walk(request, walk_in):
    return walk_in(**request.param)


def press(walk, name):
    """With the key, as one who has no mouse."""
    button = walk.page.locator("main").get_by_role("button", name=name, exact=True)
    button.focus()
    with walk.page.expect_navigation():
        walk.page.keyboard.press("Enter")
    return walk.arrived()


def test_in_by_a_file_and_back_again(walk, agency):
    walk.sign_in("Hanne Sjef")
    walk.go("/virksomhet/kyst/folk/").link("Hent inn fra fil")
    name = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    file = {"name": "ansatte.xlsx", "mimeType": name, "buffer": workbook(LINES)}
    walk.page.get_by_label("Fil med ansatte").set_input_files(file)
    press(walk, "Last opp").sees("ansatte.xlsx har 2 rader")
    walk.page.get_by_label("Fila er hele lista vår").check()
    press(walk, "Se hva fila endrer").sees("Ny Kollega").sees("Per Slutter").sees("Mange mister tilgangen")
    press(walk, "Hent inn").sees("Ferdig").sees("Sluppet inn")
    assert Membership.objects.filter(status="ended").get().user.email == "per@kyst.no"
    press(walk, "Angre alt").sees("Angret")
    assert Membership.objects.filter(agency=agency).count() == 2
