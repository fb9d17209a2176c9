"""Can a person ask her manager from the posting, and the manager answer from her mail, on a phone, with no account?"""

import re

import pytest
from django.core import mail

from tests.factories.agencies import AgencyFactory, administrator, employee
from tests.factories.people import code_in
from tests.factories.postings import published_posting

from .conftest import PHONE

LINK = r"/godkjenning/lenke/\S+/"


@pytest.fixture
def posting(live_server, portal_tree):
    return published_posting(AgencyFactory(short="DFØ", name_nb="Direktoratet for økonomistyring"))


@pytest.fixture
def ingrid(posting):
    """Her agency wants the manager's yes before interest, and does not know the manager yet."""
    home = AgencyFactory(short="Tilsynet", name_nb="Tilsynet", approval_rule="before_interest")
    administrator(home, name="Hanne Dahl", email="hanne@tilsynet.no", is_demo=True)
    return employee(home, name="Ingrid Solheim", email="ingrid@tilsynet.no", is_demo=True)


@pytest.fixture
def walk(walk_in):
    return walk_in(viewport=PHONE, has_touch=True, is_mobile=True)


def mail_to_kari():
    return [letter for letter in mail.outbox if letter.to == ["kari@tilsynet.no"]][-1]


def ask(walk, posting):
    walk.go(posting.url).link("Meld interesse").fill("Hvorfor er du interessert?", "Jeg vil lære å lage kurs.")
    walk.button("Lagre og spør lederen din").sees("Utkastet er lagret")
    walk.fill("Navnet på lederen", "Kari Holm").fill("E-posten til lederen", "kari@tilsynet.no")
    walk.select("Hvor mye av stillingen?", "100 %").fill("Melding til lederen", "Da kan jeg kurse de nye.")
    walk.button("Se hva lederen får se").sees("Administratoren i Tilsynet bekrefter adressen")
    walk.button("Send spørsmålet").sees("Adressen bekreftes")


def answer_from_the_mail(walk):
    walk.page.context.clear_cookies()
    walk.go(re.search(LINK, mail_to_kari().body).group()).sees("Ingrid Solheim ønsker å hospitere i DFØ")
    walk.page.get_by_label("Ja, gå videre").check()
    walk.button("Fortsett").sees("Du sier ja til Ingrid Solheim")
    walk.fill("Koden vi sendte deg", code_in(mail_to_kari())).button("Bekreft ja").sees("Du har sagt ja")


def test_from_the_posting_to_the_managers_yes_and_the_interest(walk, sign_in, posting, ingrid):
    sign_in(walk.page, ingrid)
    ask(walk, posting)
    sign_in(walk.page, type(ingrid).objects.get(name="Hanne Dahl"))
    walk.go("/min-side/").link("Se adressene").sees("kari@tilsynet.no").button("Bekreft").sees("Ingen adresser venter")
    answer_from_the_mail(walk)
    sign_in(walk.page, ingrid)
    walk.go("/godkjenning/").link(posting.title).sees("Lederen din har sagt ja").link("Meld interesse")
    walk.sees("Jeg vil lære å lage kurs.").button("Send interessemeldingen").sees("Interessemeldingen er sendt til DFØ")
