"""Can somebody who is the portal's administrator for the first time take an agency and its people in, and out again, by
links that she sees, in a few clicks?

With the reading, a click takes such a reader about four seconds and a field eight: each of the three is less than two
minutes.
"""

import pytest

from listings.agencies.models import Agency, Membership
from listings.agencies.status import AgencyStatus, MembershipStatus
from tests.factories.agencies import portal_administrator
from tests.factories.imports import csv_of

from .conftest import PHONE

TOLD = {
    "Navn på bokmål": "Kystverket",
    "Kortnavn": "Kyst",
    "Organisasjonsnummer": "974 760 673",
    "E-postdomener": "kystverket.no",
    "E-posten til den første administratoren": "kari@kystverket.no",
}
PEOPLE = csv_of("ola@kystverket.no;Ola Kyst;Los;Sjø;Utlyser", "liv@kystverket.no;Liv Kyst;;;", "feil;;;;")
MOST = {"add_agency": (6, 5), "bring_people_in": (4, 0), "put_all_out": (8, 0)}
"""Clicks (on a telephone the menu is one more) and fields. A choice in a list is two clicks."""


@pytest.fixture(params=[{}, {"viewport": PHONE, "has_touch": True, "is_mobile": True}], ids=["desktop", "phone"])
def walk(request, walk_in, live_server, portal_tree):
    """On the front page."""
    portal_administrator(name="Tuva Eier", is_demo=True)
    return walk_in(**request.param).sign_in("Tuva Eier").go("/")


def in_few_clicks(walk, step):
    walk.clicks = walk.fields = 0
    step(walk)
    clicks, fields = MOST[step.__name__]
    assert walk.clicks <= clicks and walk.fields <= fields


def add_agency(walk):
    walk.menu("Oversikt").link("Legg til virksomhet")
    for label, text in TOLD.items():
        walk.fill(label, text)
    walk.select("Type", "Direktorat").button("Legg til virksomheten")
    walk.sees("Kystverket er lagt til, og kari@kystverket.no har fått en e-post").sees("Virksomhetsadministrator")


def bring_people_in(walk):
    walk.link("Hent inn fra fil")
    file = {"name": "folk.csv", "mimeType": "text/csv", "buffer": PEOPLE.encode()}
    walk.page.get_by_label("Fil med ansatte").set_input_files(file)
    walk.button("Last opp").button("Se hva fila endrer").sees("Ingenting er endret ennå").sees("Ola Kyst")
    walk.button("Hent inn").sees("Ferdig").sees("Sluppet inn")


def put_all_out(walk):
    walk.button("Angre alt").sees("Angret").link("Til folk og roller")
    walk.link("kari@kystverket.no").link("Trekk tilbake invitasjonen").button("Trekk tilbake invitasjonen")
    walk.link("Inne eller ute").link("Legg ned").button("Legg ned virksomheten").sees("Virksomheten er lagt ned")


def test_in_and_out_again(walk):
    in_few_clicks(walk, add_agency)
    in_few_clicks(walk, bring_people_in)
    assert Membership.objects.filter(status=MembershipStatus.INVITED).count() == 3
    in_few_clicks(walk, put_all_out)
    assert Agency.objects.get(short="Kyst").status == AgencyStatus.CLOSED
    assert not Membership.objects.exclude(status=MembershipStatus.ENDED).exists()
