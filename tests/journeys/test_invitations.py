"""Can a publisher invite somebody who fits, and the person answer from the mail, on any screen?"""

import re

import pytest
from django.core import mail

from listings.applications.invitations.status import State
from listings.applications.models import Application, Invitation
from listings.profiles.models import Profile
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.postings import published_posting
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory

from .conftest import WINDOWS


@pytest.fixture(params=WINDOWS)
def walk(request, walk_in):
    return walk_in(**WINDOWS[request.param])


@pytest.fixture
def posting(live_server, portal_tree):
    """Ingrid shows contact persons what she knows, and not who she is."""
    archives = CompetenceFactory(slug="arkivering", label_nb="Arkivering")
    home = AgencyFactory(short="Kystverket")
    ingrid = employee(home, name="Ingrid Solheim", title="arkivleder", is_demo=True, language="nb")
    ProfileFactory(user=ingrid, competences={archives: 3}, visibility=Profile.Visibility.CONTACTS)
    agency = AgencyFactory(short="DFØ")
    boss = publisher(agency, name="Solveig Lien", is_demo=True, language="nb")
    return published_posting(agency, by=boss, title="Arkivar søkes", wanted=[archives])


def invite(walk, posting):
    walk.sign_in("Solveig Lien")
    walk.go(f"/utlysninger/{posting.pk}/hvem-passer/").link("Inviter")
    walk.button("Send invitasjonen").sees("Skriv hvorfor dere spør")
    walk.fill("Melding til personen", "Vi rydder i arkivet og tror du vil like det.")
    walk.button("Send invitasjonen").sees("Invitasjonen er sendt").sees("Arkivleder").sees("Venter på svar")


def address_in_mail():
    [letter] = [one for one in mail.outbox if "inviterer deg" in one.subject]
    assert "tror du vil like det" not in letter.body
    return re.search(r"/interesse/invitasjon/[-0-9a-f]+/", letter.body)[0]


def test_from_who_fits_to_the_mail_and_interest(walk, posting):
    invite(walk, posting)
    walk.sign_in("Ingrid Solheim")
    walk.go(address_in_mail()).sees("Vi rydder i arkivet").sees("Svar senest")
    assert Invitation.objects.get().state == State.OPEN
    walk.link("Ja, jeg er interessert").fill("Hvorfor er du interessert?", "Takk! Arkiv er det beste jeg vet.")
    walk.button("Send interessemeldingen").sees("sendt")
    assert Application.objects.get().person.name == "Ingrid Solheim"
    walk.sign_in("Solveig Lien").go(f"/interesse/kandidater/{posting.pk}/inviterte/").sees("Ingrid Solheim")
    walk.sees("Svarte ja")


def test_a_no_and_not_again(walk, posting):
    invite(walk, posting)
    walk.sign_in("Ingrid Solheim")
    walk.go("/min-side/").sees("Noen har spurt deg").link("Arkivar søkes")
    walk.select("Vil du si hvorfor?", "Det passer ikke nå").choose("Denne virksomheten skal ikke spørre meg igjen")
    walk.button("Nei takk").sees("Du har svart nei takk")
    walk.go("/interesse/").sees("Svarte nei").sees("Virksomheter som ikke kan invitere deg")
    walk.page.get_by_role("button", name=re.compile("La dem invitere meg igjen")).click()
    walk.arrived().sees("kan invitere deg igjen")
