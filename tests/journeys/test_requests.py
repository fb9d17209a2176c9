"""Can an agency ask about another's offer, get a yes, and see whom to write to, on any screen?"""

import pytest

from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.requests import offer

from .conftest import WINDOWS

ASKS = "Vi trenger en arkivar fra mars, og kan låne dere en jurist."


@pytest.fixture(params=WINDOWS)
def walk(request, walk_in):
    return walk_in(**WINDOWS[request.param])


@pytest.fixture
def posting(live_server, portal_tree):
    """An offer of DFØ's; Kystverket has a publisher, and an employee who asks her."""
    coast = AgencyFactory(short="Kystverket", name_nb="Kystverket")
    publisher(coast, name="Per Kyst", email="per@kystverket.no", is_demo=True)
    employee(coast, name="Kari Nordmann", is_demo=True)
    agency = AgencyFactory(short="DFØ", name_nb="DFØ")
    by = publisher(agency, name="Solveig Lien", email="solveig@dfo.no", is_demo=True)
    return offer(agency, by=by)


def ask(walk, posting):
    walk.sign_in("Kari Nordmann").go(posting.url).sees("Per Kyst").sees("Slik svarer dere på tilbudet")
    walk.sign_in("Per Kyst").go(posting.url).link("Send forespørsel")
    walk.button("Send forespørselen").sees("Skriv hva dere vil spørre om")
    walk.fill("Hva vil dere spørre om?", ASKS).fill("Hvor lenge og hvor mye", "Tre måneder, 50 prosent")
    walk.button("Send forespørselen").sees("Forespørselen er sendt").sees("Venter på DFØ")
    walk.go(posting.url).sees("Kystverket har sendt en forespørsel")


def test_from_the_question_to_the_yes_and_what_came_of_it(walk, posting):
    ask(walk, posting)
    walk.sign_in("Solveig Lien").go(posting.url).sees("Kystverket")
    walk.go("/min-side/").sees("Forespørsler som er i gang").sees("Venter på dere").link("Kystverket")
    walk.sees(ASKS).sees("Venter på dere").link("Ja, vi vil snakke videre")
    walk.fill("Melding til den andre virksomheten", "Ring meg gjerne!")
    walk.button("Ja, vi vil snakke videre").sees("per@kystverket.no")
    walk.sign_in("Per Kyst").go("/foresporsler/?vis=sendt").sees("Vil snakke videre").link("DFØ")
    walk.sees("solveig@dfo.no").sees("Ring meg gjerne!").link("Vi har avtalt noe")
    walk.button("Vi har avtalt noe").sees("Forespørselen står nå som avtalt")


def test_a_no_with_words(walk, posting):
    ask(walk, posting)
    walk.sign_in("Solveig Lien").go("/foresporsler/").link("Kystverket").link("Nei takk")
    walk.button("Nei takk").sees("Svaret er sendt")
    walk.sign_in("Per Kyst").go(posting.url).sees("DFØ har svart nei takk").link("Se forespørselen")
    walk.sees("Takk for at dere spurte")
