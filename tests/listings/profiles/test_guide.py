"""Can a person write her profile step by step, with nothing lost of what she typed?"""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import reverse

from listings.profiles.guide import STEPS
from listings.profiles.models import Profile
from portal.foundation.clock import oslo_today
from tests.factories.agencies import employee, portal_administrator
from tests.factories.profiles import ProfileFactory
from tests.factories.vocabulary import CountyFactory, MunicipalityFactory

pytestmark = pytest.mark.usefixtures("portal_tree")
SOON, LATER = oslo_today() + timedelta(days=60), oslo_today() + timedelta(days=300)
RIGHT = {
    "om-meg": {"about": "Jeg skriver vedtak.", "language": "nn"},
    "nar": {
        "available_from": SOON,
        "available_to": LATER,
        "months_min": "1,5",
        "months_max": "6",
        "percentage_min": "40",
    },
    "former-og-sprak": {"forms": ["hospitering"], "languages": ["nb", "en"]},
    "leder": {"manager_name": "Roar Hjellsetmo", "manager_email": "roar@example.no"},
}
WRONG = [
    ("nar", {"available_from": LATER, "available_to": SOON}, "Velg en dag som ikke er før"),
    ("nar", {"available_to": "2020-01-01"}, "Velg en dag som ikke har vært"),
    ("nar", {"available_from": "i morgen"}, "Skriv dag, måned og år"),
    ("nar", {"months_min": "6", "months_max": "3"}, "ikke er mindre enn det minste"),
    ("nar", {"months_max": "13"}, "høyst 12 måneder"),
    ("nar", {"months_min": "0"}, "Skriv minst 0,03"),
    ("nar", {"months_min": "mange"}, "Skriv et tall"),
    ("nar", {"percentage_min": "0"}, "Skriv 1 eller mer"),
    ("nar", {"percentage_max": "120"}, "Skriv 100 eller mindre"),
    ("nar", {"percentage_min": "80", "percentage_max": "40"}, "ikke er mindre enn det minste"),
    ("hvor", {"municipality": "99999"}, "finnes ikke lenger"),
    ("former-og-sprak", {"languages": ["klingon"]}, "finnes ikke lenger"),
    ("leder", {"manager_email": "roar"}, "Skriv en e-postadresse"),
    ("om-meg", {"about": "Jeg er 01019012345"}, "Ikke skriv fødselsnummer"),
    ("om-meg", {"about": "x" * 3001}, "Skriv høyst 3000 tegn"),
    ("leder", {"manager_name": "Roar 010190 12345"}, "Ikke skriv fødselsnummer"),
]


def at(step):
    return reverse("profiles:write", args=[step])


def own(person):
    return Profile.objects.with_facts().get(user=person)


@pytest.fixture
def kari(client):
    person = employee(name="Kari Nordmann", title="rådgiver")
    client.force_login(person)
    return person


@pytest.fixture
def begun(client, kari):
    client.post("/profil/")
    return kari


def test_the_steps_lead_from_nothing_to_a_whole_profile(client, begun):
    county, town = CountyFactory(), MunicipalityFactory()
    where = {"municipality": town.pk, "regions_wanted": [county.pk], "remote_ok": "on"}
    for step, sent in (RIGHT | {"hvor": where}).items():
        assert client.post(at(step), sent).status_code == 302, step
    profile = own(begun)
    assert (profile.about, profile.language, profile.visibility) == ("Jeg skriver vedtak.", "nn", "hidden")
    assert (profile.available_from, profile.months_min, profile.percentage_min) == (SOON, Decimal("1.5"), 40)
    assert (profile.municipality, list(profile.regions_wanted.all()), profile.remote_ok) == (town, [county], True)
    assert (profile.forms, profile.languages, profile.manager_email) == (
        ["hospitering"],
        ["nb", "en"],
        "roar@example.no",
    )


def test_each_step_leads_to_the_next_and_the_last_to_the_overview(client, begun):
    asking = [step for step in STEPS if step.asks]
    for step, onward in zip(asking, STEPS[1:], strict=True):
        assert client.post(step.url, RIGHT.get(step.slug, {}))["Location"] == onward.url
    assert client.post(at("leder"), {"steg": "hvor"})["Location"] == at("hvor")
    assert client.post(at("om-meg"), {"ferdig": "1"})["Location"] == "/profil/"


@pytest.mark.parametrize(("step", "sent", "said"), WRONG)
def test_what_is_wrong_is_said_and_stays_typed(client, begun, step, sent, said):
    answer = client.post(at(step), sent)
    page = answer.content.decode()
    assert answer.status_code == 200 and said in page
    assert all(str(value)[:40] in page for value in sent.values() if isinstance(value, str) and value != "99999")


def test_what_is_right_is_kept_beside_what_is_wrong(client, begun):
    client.post(at("nar"), {"available_from": SOON, "months_min": "6", "months_max": "3"})
    assert (own(begun).available_from, own(begun).months_min) == (SOON, None)


def test_half_a_span_is_not_kept_where_it_would_turn_it_around(client, begun):
    client.post(at("nar"), {"available_from": SOON, "available_to": LATER})
    client.post(at("nar"), {"available_from": LATER + timedelta(days=9), "available_to": "snart"})
    assert (own(begun).available_from, own(begun).available_to) == (SOON, LATER)


def test_a_day_that_has_passed_since_stands_until_she_changes_it(client, kari):
    ProfileFactory(
        user=kari, available_from=oslo_today() - timedelta(days=90), available_to=oslo_today() - timedelta(1)
    )
    sent = {"available_from": own(kari).available_from, "available_to": own(kari).available_to, "months_max": "2"}
    assert client.post(at("nar"), sent).status_code == 302
    assert "Perioden er over" in client.get("/profil/").content.decode()


def test_a_pause_saves_what_is_right(client, begun):
    sent = {"manager_name": "Roar", "manager_email": "roar"}
    answer = client.post(at("leder"), sent, headers={"HX-Request": "true"}).content.decode()
    assert "Lagret" in answer and "Rett dette for å få det lagret: E-posten til lederen din" in answer
    assert (own(begun).manager_name, own(begun).manager_email) == ("Roar", "")


def test_her_own_address_is_not_her_managers(client, begun):
    answer = client.post(at("leder"), {"manager_email": begun.email.upper()})
    assert "Dette er din egen adresse" in answer.content.decode()


def test_to_begin_twice_gives_one_profile(client, begun):
    assert client.post("/profil/")["Location"] == at("om-meg")
    assert Profile.objects.filter(user=begun).count() == 1


def test_who_has_no_profile_is_led_to_its_beginning(client, kari):
    assert "Begynn på profilen" in client.get("/profil/").content.decode()
    assert client.get(at("nar"))["Location"] == client.post(at("nar"), RIGHT["nar"])["Location"] == "/profil/"
    quietly = client.post(at("nar"), RIGHT["nar"], headers={"HX-Request": "true"})
    assert "Profilen er slettet" in quietly.content.decode()


def test_an_unknown_step_is_not_found(client, begun):
    assert client.get(at("se-over")).status_code == client.get(at("lonn")).status_code == 404


def test_who_belongs_nowhere_has_no_profile(client):
    client.force_login(portal_administrator())
    assert client.get("/profil/").status_code == client.post("/profil/").status_code == 403
