"""Can the portal's owner give an agency a new name, and make two agencies one, and does everything lead on?"""

import pytest

from tests.factories.agencies import AgencyFactory, employee, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

from .conftest import NARROWEST


@pytest.fixture
def owner(live_server, portal_tree):
    return portal_administrator(name="Tuva Eier", is_demo=True)


@pytest.fixture(params=[{}, {"viewport": NARROWEST, "has_touch": True, "is_mobile": True}], ids=["desktop", "phone"])
def walk(request, walk_in):
    return walk_in(**request.param)


@pytest.mark.journey
def test_an_agency_is_renamed_and_becomes_part_of_another(walk, owner):
    fyr = AgencyFactory(name_nb="Fyrvesenet", short="Fyr")
    publisher(AgencyFactory(name_nb="Kystverket", short="Kystverket"), name="Kari Kyst", is_demo=True)
    sent_interest(published_posting(fyr, by=publisher(fyr), title="Los for en dag"), employee())
    walk.sign_in("Tuva Eier").go("/virksomheter/fyr/").link("Navn")
    walk.fill("Navn på bokmål", "Fyr og merke").fill("Kortnavn", "FM").choose("La adressen følge navnet")
    walk.button("Se hva som skjer").sees("Skal virksomheten hete Fyr og merke?").button("Gi nytt navn")
    walk.sees("Fyrvesenet, til")
    walk.go("/virksomheter/fyr/").sees("Het tidligere").link("Inne eller ute").link("Slå sammen med en annen")
    walk.select("Hvilken virksomhet skal den bli en del av?", "Kystverket").button("Se hva som skjer")
    walk.sees("1 kandidat er uten svar").button("Slå sammen").sees("Kryss av for")
    walk.choose("Jeg vet at dette ikke kan gjøres om").button("Slå sammen")
    walk.sees("Fyr og merke er nå en del av Kystverket.").sees("Slått sammen med")
    walk.sign_in("Kari Kyst").go("/virksomheter/fyr/los-for-en-dag/").sees("Los for en dag").sees("Se kandidatene")
