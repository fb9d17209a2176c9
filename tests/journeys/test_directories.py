"""Can an administrator let the agency's own directory in, see what it sends, and shut it out again?"""

import pytest
from django.test import Client

from tests.factories.agencies import AgencyFactory, administrator
from tests.factories.directories import Entra, user

from .conftest import WINDOWS


@pytest.fixture
def agency(live_server, portal_tree):
    agency = AgencyFactory(name_nb="Etat A", short="A", domains=["etat-a.no"])
    administrator(agency, name="Hanne Vik", is_demo=True)
    Client().get("/demo/")  # the first page of a process takes longer than a browser waits on a busy machine
    return agency


@pytest.fixture(params=WINDOWS.values(), ids=WINDOWS)
def walk(request, walk_in):
    return walk_in(**request.param)


def test_a_key_is_made_used_and_revoked(walk, agency):
    walk.sign_in("Hanne Vik")
    walk.go(agency.page.url).link("Brukere fra egen katalog").link("Lag en nøkkel").button("Lag nøkkelen")
    walk.sees("Skriv navn på nøkkelen")
    walk.fill("Navn på nøkkelen", "Entra ID").button("Lag nøkkelen").sees("Kopier nøkkelen nå")
    token = walk.page.get_by_label("Entra ID").input_value()
    walk.link("Jeg har kopiert den").sees("Ikke brukt ennå")
    entra = Entra(Client(), agency, token)
    entra.group("Utlysere", entra.person())
    entra.post("/Users", user("kari@gmail.com"))
    walk.go(walk.page.url).sees("Katalogen holder rede på 1 person nå.").sees("Avvist")
    walk.link("Velg hva gruppene gir").select("Utlysere", "Utlyser").button("Lagre")
    walk.sees("Utlysere gir rollen Utlyser")
    walk.link("Trekk tilbake").button("Trekk tilbake nøkkelen").sees("Trukket tilbake")
    assert entra.get("/Users").status_code == 401
