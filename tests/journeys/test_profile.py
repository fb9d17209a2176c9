"""Can a person make her profile, show it, see who has read it, and take it away: by mouse, by thumb and by keyboard?"""

import pytest
from playwright.sync_api import expect

from listings.profiles.models import Profile
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CompetenceFactory, CountyFactory

from .conftest import WINDOWS
from .keyboard import Keyboard

ABOUT = "Jeg holder kurs i klarspråk og rydder i arkivet."


@pytest.fixture(params=WINDOWS)
def walk(request, walk_in):
    return walk_in(**WINDOWS[request.param])


@pytest.fixture
def people(live_server, portal_tree):
    for label in ("Klarspråk", "Arkiv", "Jus", "Dataanalyse"):
        CompetenceFactory(label_nb=label)
    CountyFactory()
    employee(AgencyFactory(name_nb="Kystverket"), name="Ingrid Solheim", title="rådgiver", is_demo=True)
    publisher(AgencyFactory(name_nb="Arkivverket"), name="Marte Lien", is_demo=True)


def write(walk):
    walk.go("/min-side/").link("Lag profilen din").button("Begynn på profilen")
    walk.fill("Om meg", ABOUT).button("Lagre og gå videre: Dette kan jeg")
    walk.sees("Funnet i det du har skrevet").button("Klarspråk").button("Arkiv")
    walk.fill("Legg til noe du kan", "jus").button("Legg til").level("Jus", "Ekspert")
    walk.button("Lagre og gå videre: Dette vil jeg lære")
    walk.fill("Legg til noe du vil lære", "Dataanalyse").button("Legg til").sees("Dette vil du lære (1 av 15)")
    walk.button("Lagre og gå videre: Når og hvor mye")
    walk.fill("Tidligst fra", "2099-08-01").fill("Høyeste antall måneder", "60").button("Lagre og gå videre: Hvor")
    walk.sees("Skriv høyst 12 måneder").fill("Høyeste antall måneder", "6")
    walk.button("Lagre og gå videre: Hvor").choose("Jeg kan jobbe digitalt, hjemmefra")
    walk.button("Lagre og gå videre: Former og språk").choose("Hospitering").choose("Bokmål")
    walk.button("Lagre og gå videre: Lederen min").button("Lagre og se over").sees("6 av 6 deler er ferdige")


def show(walk):
    walk.link("Velg hvem som ser den").choose(
        "Bare kontaktpersoner. De som lyser ut, ser kompetansen din, men ikke navnet."
    )
    walk.button("Lagre valget").sees("kryss av for at du har lest det").choose("Jeg har lest hva det betyr")
    walk.button("Lagre valget").sees("Profilen er synlig for dem du har valgt")
    walk.link("Slik ser andre deg").sees("Navnet og virksomheten vises når").sees("Slik ser de profilen nå")


def test_a_profile_from_its_first_word_to_its_end(walk, people):
    walk.sign_in("Ingrid Solheim")
    write(walk)
    show(walk)
    walk.sign_in("Marte Lien")
    walk.go(Profile.objects.get().get_absolute_url()).sees("Personen kan se at du har åpnet profilen").sees("Jus")
    assert not walk.page.get_by_text("Ingrid Solheim").count()
    walk.sign_in("Ingrid Solheim")
    walk.go("/profil/").link("Hvem har sett profilen (1 gang)").sees("Marte Lien, Arkivverket")
    walk.go("/profil/synlighet/")
    walk.page.get_by_role("button", name="3 måneder").click()
    walk.arrived().sees("Profilen er på pause til og med").button("Avslutt pausen nå").sees("Pausen er over")
    walk.link("Slett profilen").button("Slett profilen").sees("Profilen er slettet")
    assert not Profile.objects.exists()


def test_it_is_written_and_shown_by_keyboard(page, sign_in, people):
    profile = ProfileFactory(user=employee(name="Kari Nordmann"), about="")
    sign_in(page, profile.user)
    page.emulate_media(reduced_motion="reduce")  # else a long page is still on its way when it is looked at
    page.goto("/profil/")
    keys = Keyboard(page)
    keys.go(r"^Fyll ut[\s:]+Om meg").tab_to("^Om meg", "textarea").write(ABOUT)
    keys.go("^Lagre og gå videre").go("^Klarspråk", "button").tab_to("^Legg til noe du kan").write("Jus")
    with page.expect_navigation():
        keys.press("Enter")
    keys.go("^Lagre og gå til oversikten").go("^Velg hvem som ser den")
    keys.tab_to("^Skjult", "input").press("ArrowDown").press("ArrowDown").press("ArrowDown")
    keys.tab_to("^Jeg har lest").press("Space").go("^Lagre valget")
    shown = Profile.objects.get(pk=profile.pk)
    assert shown.visibility == "everyone" and shown.competence_lines.count() == 2


def test_a_pause_keeps_the_words_and_says_so(page, sign_in, people):
    profile = ProfileFactory(user=employee(), about="")
    sign_in(page, profile.user)
    page.goto("/profil/skriv/om-meg/")
    page.get_by_label("Om meg").fill("Skrevet uten å trykke på noe")
    with page.expect_response(lambda response: response.request.method == "POST"):
        page.get_by_label("Om meg").blur()
    expect(page.locator("#saved")).to_contain_text("Lagret")
    assert Profile.objects.get(pk=profile.pk).about == "Skrevet uten å trykke på noe"
