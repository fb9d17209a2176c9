"""Can a person save a search, hear of what comes, and stop it from the mail; mark postings and compare them?"""

import re
from datetime import timedelta

import pytest
from django.core import mail
from playwright.sync_api import expect

from portal.foundation.clock import oslo_today
from search import indexing
from search.saved.models import Favourite, SavedSearch
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.postings import published_posting

from .conftest import WINDOWS


@pytest.fixture(params=WINDOWS)
def walk(request, walk_in):
    return walk_in(**WINDOWS[request.param])


@pytest.fixture
def ingrid(live_server, portal_tree):
    return employee(AgencyFactory(short="Kystverket"), name="Ingrid Solheim", is_demo=True)


@pytest.fixture
def publish(ingrid):
    agency = AgencyFactory(short="DFØ")
    boss = publisher(agency)
    return lambda title, **words: published_posting(agency, by=boss, title=title, **words)


def letters():
    return [letter for letter in mail.outbox if letter.subject.startswith("Nytt treff")]


def stop_address(letter):
    return re.search(r"<https?://[^/]*(/.*)>", letter.extra_headers["List-Unsubscribe"])[1]


def test_a_search_from_its_first_day_to_the_mail_and_its_stop(walk, ingrid, publish):
    walk.sign_in("Ingrid Solheim")
    walk.go("/finn/?q=arkivrydding").sees("Ingen treff akkurat nå").link("Lagre søket")
    walk.fill("Navn på søket", "Rydde i arkiv").choose("Med en gang").button("Lagre søket")
    walk.sees("Søket er lagret").sees("Vi sier fra")
    publish("Arkivrydding i nord")
    [letter] = letters()
    assert letter.subject == "Nytt treff i «Rydde i arkiv»: Arkivrydding i nord" and letter.to == [ingrid.email]
    walk.page.context.clear_cookies()
    walk.go(stop_address(letter)).sees("Nye treff i et søk du har lagret").button("Ja, stopp e-posten")
    walk.sees("E-posten er stoppet")
    publish("Arkivrydding i sør")
    assert len(letters()) == 1
    walk.sign_in("Ingrid Solheim")
    walk.go("/min-side/sok/").sees("2 nye siden sist").link("Rydde i arkiv").sees("2 treff")
    walk.go("/min-side/sok/")
    expect(walk.page.get_by_text("siden sist")).to_have_count(0)


def test_a_search_is_rested_changed_and_let_go(walk, ingrid):
    walk.sign_in("Ingrid Solheim")
    walk.go("/min-side/sok/").sees("Du har ikke lagret noe søk ennå").link("Finn muligheter")
    walk.go("/min-side/sok/lagre/?q=hav").fill("Siste dag", "2020-01-01").button("Lagre søket")
    walk.sees("Velg dagen i dag eller en senere dag").fill("Siste dag", f"{in_a_month()}").button("Lagre søket")
    press(walk, "Sett på pause").sees("På pause")
    press(walk, "Start igjen").sees("Vi sier fra")
    walk.link("Endre").fill("Navn på søket", "Havet").choose("Samlet, hver uke").button("Lagre")
    walk.sees("Søket «Havet» er endret")
    assert SavedSearch.objects.get().rhythm == "weekly"
    walk.link("Slett").button("Slett søket").sees("Søket «Havet» er slettet")


def in_a_month():
    return oslo_today() + timedelta(days=30)


def press(walk, label):
    walk.page.locator("main").get_by_role("button", name=re.compile(f"^{label}")).first.click()
    return walk.arrived()


def test_postings_are_marked_found_again_and_compared(walk, ingrid, publish):
    for number in (1, 2, 3):
        publish(f"Plass nummer {number}", percentage=20 * number)
    indexing.deliver()
    walk.sign_in("Ingrid Solheim")
    walk.go("/finn/")
    for number in (1, 2):
        button = walk.page.get_by_role("button", name=re.compile(f"^Merk.*Plass nummer {number}$"))
        button.click()
        expect(walk.page.get_by_role("button", name=re.compile(f"^Merket.*Plass nummer {number}$"))).to_be_visible()
    walk.arrived().result("Plass nummer 3")
    press(walk, "Merk").sees("Merket")
    assert Favourite.objects.filter(person=ingrid).count() == 3
    walk.go("/min-side/favoritter/")
    for number in (1, 2, 3):
        walk.page.get_by_label(re.compile(f"^Sammenlign.*Plass nummer {number}$")).check()
    press(walk, "Sammenlign opptil 3").sees("Omfang")
    expect(walk.page.get_by_role("rowheader", name="Omfang")).to_be_visible()
    expect(walk.page.get_by_role("row", name=re.compile("^Omfang")).get_by_role("cell")).to_have_count(3)
    walk.go("/min-side/favoritter/")
    press(walk, "Merket.*Plass nummer 1")
    expect(walk.page.get_by_role("button", name=re.compile("^Merk.*fjern.*Plass nummer 1$"))).to_have_count(0)
