"""Can an editor take a story through its whole life in Wagtail, and can anybody tell one that an editor publishes?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import expect
from wagtail.models import Revision

from listings.vocabulary.models import Theme
from stories.models import Consent, Experience, StoryPage
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.stories import story

from .conftest import PHONE

LEAD = "Hun kom hjem med en vane."


@pytest.fixture
def editor(live_server, portal_tree):
    return portal_editor(name="Sindre Kvalvågnes", is_demo=True)


def saved(page, button="Lagre utkast"):
    page.get_by_role("button", name=button).first.click()
    expect(page.locator(".messages .success")).to_be_visible()


def publish(page):
    page.locator("[data-w-dropdown-target=toggle]").last.click()
    page.get_by_role("button", name="Publiser").first.click()
    expect(page.locator(".messages .success")).to_be_visible()


def edit(page, row):
    page.goto(f"/admin/pages/{row.pk}/edit/")
    return page


def stands(address, page, text):
    page.goto(address)
    return page.locator("main").get_by_text(text).count() > 0


def test_an_editor_takes_a_story_through_its_life(page, sign_in, editor, open_page):
    """Writes, compares, reverts, features, schedules and unpublishes."""
    reader, row = open_page(), story("Ut i lufta", lead=LEAD, live=False)
    sign_in(page, editor)
    edit(page, row).locator("#id_lead").fill("Hun kom hjem med to vaner.")
    saved(page)
    first, second = Revision.objects.for_instance(row).order_by("pk")
    page.goto(f"/admin/pages/{row.pk}/revisions/compare/{first.pk}...{second.pk}/")
    expect(page.locator(".comparison")).to_contain_text("to vaner")
    page.goto(f"/admin/pages/{row.pk}/revisions/{first.pk}/revert/")
    expect(page.locator("#id_lead")).to_have_value(LEAD)
    page.locator("#id_is_featured").check()
    page.locator("#id_featured_place").fill("1")
    publish(page)
    assert stands("/", reader, "Ut i lufta") and stands(f"/historier/{row.slug}/", reader, LEAD)
    page.goto(f"/admin/pages/{row.pk}/unpublish/")
    page.locator("main form [type=submit]").first.click()
    assert not stands("/", reader, "Ut i lufta")
    assert stands(f"/historier/{row.slug}/", reader, "Siden er tatt ned")


def test_a_story_goes_out_on_its_day(page, sign_in, editor, open_page):
    reader, row = open_page(), story("Til våren", lead=LEAD, live=False)
    sign_in(page, editor)
    draft = row.get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + timedelta(days=3)
    draft.save_revision(user=editor)
    publish(edit(page, row))
    assert not StoryPage.objects.get(pk=row.pk).live
    with time_machine.travel(timezone.now() + timedelta(days=4)):
        call_command("keep_stories", verbosity=0)
    assert stands(f"/historier/{row.slug}/", reader, LEAD)


def test_the_list_of_stories_says_how_each_stands(page, sign_in, editor):
    story("Se over på nytt", review_on=timezone.now().date())
    story("Kan vente")
    sign_in(page, editor)
    page.goto("/admin/historier/?review=now")
    expect(page.get_by_role("link", name="Se over på nytt").first).to_be_visible()
    assert not page.get_by_role("link", name="Kan vente").count()


@pytest.fixture
def people(editor):
    call_command("load_vocabulary", verbosity=0)
    host = AgencyFactory(name_nb="Kystverket", short="Kystverket", domains=["example.no"])
    employee(AgencyFactory(name_nb="Arkivverket", short="Arkivverket"), name="Kari Nordmann", is_demo=True)
    employee(host, name="Nils Roald", email="nils.roald@example.no", is_demo=True)
    assert Theme.objects.exists()


WINDOWS = {
    "desktop": {},
    "phone": {"viewport": PHONE, "has_touch": True, "is_mobile": True},
    "plain": {"java_script_enabled": False},
}


@pytest.fixture
def walk(walk_in):
    return lambda window: walk_in(**WINDOWS[window])


def tell(walk):
    walk.sign_in("Kari Nordmann")
    walk.go("/historier/").link("Fortell din egen historie").choose(
        "En erfaring: en historie om det jeg gjorde og lærte"
    )
    walk.button("Begynn").fill("Tittel", "Da jeg lærte å måle bølger").select("Hvor var du?", "Kystverket")
    walk.fill("Hvilket år begynte det?", "2015").select("Måned", "august")
    walk.button("Lagre og gå videre: Fortell").fill("Hva gjorde du?", "Jeg målte bølger sammen med Nils Roald.")
    walk.fill("Hva lærte du?", "At et tall er et spørsmål.").button("Lagre og gå videre: Slik vises det")
    walk.choose("Med navn, stilling og virksomhet").choose("Alle på nettet kan lese det").button(
        "Lagre og gå videre: Andre som er nevnt"
    )
    walk.fill("Navnet slik det står i teksten", "Nils Roald").fill("E-postadressen på jobben", "nils.roald@example.no")
    walk.button("Legg til").sees("Nils Roald er lagt til").button("Lagre og se over")
    walk.button("Send til redaksjonen").sees("Redaksjonen har fått det")
    return Experience.objects.get()


def make(walk, told):
    walk.sign_in("Sindre Kvalvågnes")
    walk.go("/min-side/").link("1 har fortalt noe").link(told.title).sees("Jeg målte bølger")
    walk.button("Lag en historie av det").sees("Nils Roald har ikke svart")
    walk.button("Be om godkjenning av teksten").sees("Kari Nordmann får lese teksten")


def publish_made(page, window, editor):
    """Wagtail's editor needs scripts and a wide window."""
    row = Experience.objects.get().story
    if window == "desktop":
        publish(edit(page, row))
    else:
        row.get_latest_revision().publish(user=editor)


@pytest.mark.parametrize("window", WINDOWS)
def test_a_person_tells_and_an_editor_publishes(walk, people, editor, window):
    """Nobody is named, and nothing is out, before she who tells and he who is named have said yes."""
    walk = walk(window)
    told = tell(walk)
    make(walk, told)
    walk.sign_in("Nils Roald")
    walk.go("/min-side/").link("1 som forteller, vil nevne deg").link("Da jeg lærte").button("Ja, jeg kan nevnes")
    assert Consent.objects.get().status == "yes"
    walk.sign_in("Kari Nordmann")
    walk.go("/min-side/").link("Da jeg lærte").link("Les teksten og svar").button("Ja, dette kan publiseres")
    walk.sign_in("Sindre Kvalvågnes")
    walk.go(f"/redaksjon/fortalt/{told.public_id}/").sees("Alle har sagt ja")
    publish_made(walk.page, window, editor)
    walk.page.context.clear_cookies()
    walk.go("/historier/da-jeg-laerte-a-male-bolger/").sees("Jeg målte bølger")
    walk.sign_in("Nils Roald")
    walk.go("/samtykke/").link("Da jeg lærte").button("Trekk samtykket").sees("Har trukket samtykket")
    walk.go("/historier/da-jeg-laerte-a-male-bolger/").sees("Siden er tatt ned")
