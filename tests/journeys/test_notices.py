"""Can a publisher read what she is told and choose how, and an editor change what it says, in every window?"""

import re

import pytest
from playwright.sync_api import expect

from portal.notifications.models import Mail, MailText, Message, Preference
from portal.notifications.outbox import tell
from portal.notifications.status import Reason, State
from portal.notifications.stopping import token_for
from tests.factories.agencies import AgencyFactory, employee, portal_administrator, publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting

from .conftest import WINDOWS


@pytest.fixture(params=WINDOWS)
def walk(request, walk_in):
    return walk_in(**WINDOWS[request.param])


@pytest.fixture
def solfrid(live_server, portal_tree):
    agency = AgencyFactory(short="DFØ")
    person = publisher(agency, name="Solfrid Lyngkollen", is_demo=True)
    for name in ("Ingrid Solheim", "Per Vik"):
        sent_interest(published_posting(agency, by=person, title=f"Plass for {name}"), employee(name=name))
    return person


def test_a_publisher_reads_and_chooses(walk, solfrid):
    walk.sign_in("Solfrid Lyngkollen")
    walk.go("/min-side/varsler/").sees("Uleste (2)").link("Ingrid Solheim har meldt interesse")
    walk.sees("Ingrid Solheim")
    walk.go("/min-side/varsler/").sees("Uleste (1)").button("Merk alle som lest")
    walk.sees("1 varsel er merket som lest").link("Velg hva du vil ha på e-post")
    group = walk.page.get_by_role("group", name="Noen har meldt interesse")
    group.get_by_label("E-post").select_option(label="Samlet, hver uke")
    walk.button("Lagre valgene").sees("Valgene dine er lagret")
    assert Preference.objects.get(person=solfrid, kind="interest_received").rhythm == "weekly"
    assert not Message.objects.of(solfrid).unread().exists()


def test_a_mail_is_stopped_from_the_mail(walk, solfrid):
    walk.go(f"/varsler/stopp/{token_for(solfrid, ['interest_received'])}/").sees("Noen har meldt interesse")
    assert not Preference.objects.exists()
    walk.button("Ja, stopp e-posten").sees("Du får ikke lenger e-post om dette")
    assert Preference.objects.get().rhythm == "never"


def test_an_administrator_changes_a_text_and_sends_what_was_given_up(walk, solfrid):
    tuva = portal_administrator(name="Tuva Bergseth", is_demo=True)
    tell(kind="let_in", key="k", person=tuva, context={"agency": "DFØ", "by": "Kari"})
    Mail.objects.filter(messages__key="k").update(state=State.FAILED, reason=Reason.NO_CONTACT, tries=55)
    walk.sign_in("Tuva Bergseth")
    walk.go("/min-side/").link("Se over e-postene")
    walk.page.get_by_role("link", name=re.compile("^Bokmål .* har meldt interesse for")).click()
    walk.arrived().fill("Emne", "{navn} vil til dere").button("Lagre").sees("{navn} finnes ikke her")
    walk.fill("Emne", "{name} vil til dere").button("Forhåndsvis").sees("Kari Nordmann vil til dere")
    assert not MailText.objects.exists()
    walk.button("Lagre").sees("Teksten er lagret").button("Bruk standardteksten igjen").sees(
        "Standardteksten er tilbake"
    )
    walk.go("/e-post/status/").sees("Gitt opp")
    walk.page.get_by_role("button", name=re.compile("^Prøv igjen nå")).click()
    walk.arrived().sees("1 e-post prøves på nytt nå")
    expect(walk.page.get_by_text("Alt går som det skal")).to_be_visible()
