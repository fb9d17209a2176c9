"""What does a person see of what suits her, and an agency of whom its posting suits?"""

import pytest
from django.urls import reverse

from listings.profiles.models import Profile
from search.matching.models import SetAside
from tests.factories.agencies import publisher

pytestmark = pytest.mark.django_db
SUGGESTIONS, ASIDE = "/min-side/for-deg/", "/min-side/for-deg/ikke-aktuelt/"


@pytest.fixture
def kari(show, archives):
    return show(competences={archives: 1})


@pytest.fixture
def visit(client, kari):
    client.force_login(kari.user)
    return client


def text_of(response):
    assert response.status_code == 200
    return response.content.decode()


def test_my_page_suggests_with_reasons_and_says_that_nothing_waits(visit, posting):
    page = text_of(visit.get("/min-side/"))
    assert "Forslag til deg" in page and "Arkivar søkes" in page and "0 av 1 kompetanse" in page
    assert "Ingenting venter på deg nå." in page


def test_the_page_of_suggestions_explains_and_tells_what_would_lift(visit, posting):
    page = text_of(visit.get(SUGGESTIONS))
    assert "Grunnleggende. Det spørres etter god." in page
    assert "Er nivået ditt i Arkivering høyere nå?" in page
    assert "Slik regner vi" in page and "4500 av 10" in page.replace("\xa0", "").replace("4 500", "4500")


@pytest.mark.parametrize(
    ("change", "said"),
    [({"takes_matching": False}, "Du har reservert deg mot treff"), ({}, "Vi mangler kompetansene dine")],
)
def test_without_a_profile_that_may_be_matched_it_says_why(visit, kari, posting, change, said):
    kari.competence_lines.all().delete()
    Profile.objects.filter(pk=kari.pk).update(**change)
    page = text_of(visit.get(SUGGESTIONS))
    assert said in page and ("Gjør profilen ferdig" in page) == (not change)
    assert "Arkivar søkes" not in text_of(visit.get("/min-side/"))


def test_what_is_not_for_her_goes_away_with_a_reason_and_comes_back(visit, posting):
    answer = visit.post(ASIDE, {"posting": posting.pk, "reason": "place"}, follow=True)
    page = text_of(answer)
    assert "Vi foreslår den ikke igjen." in page and "(Stedet passer ikke)" in page and "Ingen forslag nå" in page
    visit.post(ASIDE, {"posting": posting.pk, "reason": "time"})
    assert SetAside.objects.get().reason == "time"
    page = text_of(visit.post(ASIDE, {"angre": posting.pk}, follow=True))
    assert "Utlysningen er tilbake blant forslagene." in page and not SetAside.objects.exists()


@pytest.mark.parametrize(("sent", "status"), [({"reason": "x"}, 302), ({"posting": "99999999"}, 404), ({}, 404)])
def test_what_makes_no_sense_is_refused(visit, posting, sent, status):
    sent = {"posting": posting.pk} | sent if sent else {"posting": "x" * 5_000}
    assert visit.post(ASIDE, sent).status_code == status
    assert not SetAside.objects.exists()


def test_the_posting_says_how_it_suits_the_reader(visit, posting):
    page = text_of(visit.get(posting.url))
    assert "Slik passer du" in page and "Ikke aktuelt for meg" in page
    visit.post(ASIDE, {"posting": posting.pk, "reason": "other"})
    assert "Du har sagt at denne ikke er aktuell." in text_of(visit.get(posting.url))


def test_the_agency_sees_those_who_show_themselves_and_no_number_of_others(client, looker, kari, show, posting):
    show("Skjult Person", visibility=Profile.Visibility.HIDDEN)
    client.force_login(looker)
    assert "Kari Nordmann" in text_of(client.get(posting.url))
    page = text_of(client.get(people_address(posting)))
    assert "Kari Nordmann" in page and "Skjult" not in page and "Perioden" in page


def test_who_shows_herself_to_contact_persons_only_is_not_named_to_them(client, looker, show, posting):
    hidden = show("Navn Navnesen", visibility=Profile.Visibility.CONTACTS)
    client.force_login(looker)
    for address in (posting.url, people_address(posting)):
        page = text_of(client.get(address))
        assert hidden.get_absolute_url() in page
        assert "Navnesen" not in page and hidden.user.memberships.get().agency.name not in page


def people_address(posting, query=""):
    return reverse("matching:people", args=[posting.pk]) + query


def test_weights_change_the_order_of_one_view(client, looker, posting, show, archives):
    show("Kan det", {archives: 4}, whole_country=False, remote_ok=True)
    show("Bor der", {archives: 1}, whole_country=True)
    client.force_login(looker)

    def order(query=""):
        page = text_of(client.get(people_address(posting, query)))
        return page.index("Kan det") < page.index("Bor der")

    assert order() and not order("?vekt-must=0") and order("?vekt-must=999&side=abc")


def test_another_agency_does_not_see_them(client, kari, posting):
    client.force_login(publisher())
    assert client.get(people_address(posting)).status_code == 403
    assert "Hvem passer?" not in text_of(client.get(posting.url))


def test_the_list_goes_on_as_long_as_there_are_people(client, looker, posting, show):
    for number in range(22):
        show(f"Person {number}")
    client.force_login(looker)
    first, second = (text_of(client.get(people_address(posting, f"?side={side}"))) for side in (1, 2))
    assert 'rel="next"' in first and 'start="21"' in second and 'rel="next"' not in second


def test_the_lists_ask_little(visit, posting, looker, show, django_assert_max_num_queries):
    visit.get(SUGGESTIONS)
    with django_assert_max_num_queries(45):
        visit.get(SUGGESTIONS)
    for number in range(20):
        show(f"Person {number}")
    visit.force_login(looker)
    visit.get(people_address(posting))
    with django_assert_max_num_queries(45):
        visit.get(people_address(posting))
