"""Can a person save a search from the results, find it, change it and let it go, and nobody else?"""

import pytest
from django.utils.html import escape

from portal.foundation.clock import oslo_today
from search.saved.limits import MOST_SEARCHES, at_most
from search.saved.models import SavedSearch
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.search import findable_posting
from tests.queries import cost

from .conftest import words

pytestmark = pytest.mark.django_db
SAVE, LIST = "/min-side/sok/lagre/", "/min-side/sok/"


def post(visit, **words):
    form = {"query": "q=arkiv&slag=need", "name": "Arkiv", "rhythm": "daily", "ends_on": oslo_today().isoformat()}
    return visit.post(SAVE, form | words)


def test_the_results_lead_to_the_form_with_a_name_in_words(visit, agency):
    findable_posting(agency, title="Arkiv")
    assert "/min-side/sok/lagre/?q=arkiv&amp;slag=need" in words(visit.get("/finn/?slag=need&q=arkiv&side=1"))
    page = words(visit.get(f"{SAVE}?q=arkiv&slag=need"))
    assert 'value="«arkiv», Behov' in page and "v=1" in page


def test_the_page_without_hits_offers_to_save_too(visit, agency):
    assert f"{SAVE}?q=finnesikke" in words(visit.get("/finn/?q=finnesikke"))


def test_a_search_is_saved_once_however_often_the_button_is_pressed(visit, kari):
    first, second = post(visit), post(visit, query="slag=need&q=arkiv&side=2&sort=nyeste", name="Et annet navn")
    search = SavedSearch.objects.get()
    assert first.url == second.url == f"{LIST}#sok-{search.pk}"
    assert (search.person, search.name, search.query) == (kari, "Arkiv", "q=arkiv&slag=need&v=1")
    assert "Du har lagret dette søket før" in words(visit.get(LIST))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": ""}, "Skriv navn på søket"),
        ({"name": "Til 01017012345"}, "Ikke skriv fødselsnummer"),
        ({"ends_on": "2020-01-01"}, "Velg dagen i dag eller en senere dag"),
        ({"ends_on": "2999-01-01"}, "Siste dag kan ikke være senere enn"),
        ({"ends_on": "tull"}, "Skriv dag, måned og år"),
        ({"rhythm": "hver time"}, "Velg"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_lost(visit, wrong, said):
    response = post(visit, **wrong)
    assert said in words(response) and "q=arkiv&amp;slag=need&amp;v=1" in words(response)
    assert not SavedSearch.objects.exists()


def test_at_the_limit_it_is_said(visit, kari):
    for number in range(MOST_SEARCHES):
        SavedSearch.objects.create(person=kari, name="Et", query=f"q={number}")
    assert f"Du har lagret {MOST_SEARCHES} søk" in words(post(visit))
    assert SavedSearch.objects.count() == MOST_SEARCHES


@pytest.mark.parametrize("query", ["q=01017012345", "q=kari@example.no"])
def test_what_may_not_be_searched_for_is_not_saved(visit, query):
    response = visit.get(f"{SAVE}?{query}", follow=True)
    assert response.request["PATH_INFO"] == "/finn/" and "Ikke skriv fødselsnummer eller e-post" in words(response)
    assert post(visit, query=f"{query}&slag=need").url == "/finn/" and not SavedSearch.objects.exists()


def test_a_search_takes_the_place_of_another(visit, kari, save):
    search = save("kart")
    assert "Skal det erstatte" in words(visit.get(f"{SAVE}?q=arkiv"))
    post(visit, instead=search.pk, query="q=arkiv")
    search.refresh_from_db()
    assert (search.query, search.name, SavedSearch.objects.count()) == ("q=arkiv&v=1", "Arkiv", 1)


def test_not_the_place_of_somebody_elses(visit, save):
    other = save("kart", by=employee(AgencyFactory()))
    save("hav")
    assert post(visit, instead=other.pk).status_code == 200
    assert SavedSearch.objects.get(pk=other.pk).query == "q=kart&v=1"


def test_the_list_says_how_much_is_new_until_she_looks(visit, save, arrive):
    search = save("arkiv", name="Arkiv her")
    arrive(title="Arkiv én"), arrive(title="Arkiv to")
    assert "2 nye siden sist" in words(visit.get(LIST)) and "2 nye" in words(visit.get("/min-side/"))
    opened = visit.get(f"{LIST}{search.pk}/apne/", headers={"Sec-Purpose": "prefetch"})
    assert opened.url == "/finn/?q=arkiv&v=1" and "2 nye siden sist" in words(visit.get(LIST))
    visit.get(f"{LIST}{search.pk}/apne/")
    assert "siden sist" not in words(visit.get(LIST))
    assert "Arkiv to" in words(visit.get(opened.url))


def test_pause_and_take_up_with_and_without_htmx(visit, save):
    search = save("arkiv")
    assert visit.post(f"{LIST}{search.pk}/gjor/", {"move": "pause"}).url == f"{LIST}#sok-{search.pk}"
    assert "På pause" in words(visit.get(LIST))
    row = words(visit.post(f"{LIST}{search.pk}/gjor/", {"move": "resume"}, headers={"HX-Request": "true"}))
    assert row.startswith("<li") and "Vi sier fra om nye treff igjen" in row
    assert visit.post(f"{LIST}{search.pk}/gjor/", {"move": "tull"}).status_code == 400


def test_change_and_delete(visit, save):
    search = save("arkiv")
    form = {"name": "Nytt navn", "rhythm": "weekly", "ends_on": at_most().isoformat()}
    visit.post(f"{LIST}{search.pk}/", form)
    search.refresh_from_db()
    assert (search.name, search.rhythm, search.ends_on) == ("Nytt navn", "weekly", at_most())
    visit.get(f"{LIST}{search.pk}/slett/")
    assert SavedSearch.objects.exists()
    visit.post(f"{LIST}{search.pk}/slett/")
    assert not SavedSearch.objects.exists()


@pytest.mark.parametrize("address", ["", "apne/", "slett/", "gjor/"])
def test_another_persons_search_does_not_exist(visit, save, address):
    other = save("hemmelig", by=employee(AgencyFactory()), name="Bare mitt")
    assert visit.post(f"{LIST}{other.pk}/{address}", {"move": "pause"}).status_code == 404
    assert "Bare mitt" not in words(visit.get(LIST))


def test_an_ended_search_is_renewed_with_one_click(visit, save):
    search = save("arkiv")
    SavedSearch.objects.update(ends_on="2020-01-01")
    assert 'value="renew"' in words(visit.get(LIST))
    visit.post(f"{LIST}{search.pk}/gjor/", {"move": "renew"})
    assert SavedSearch.objects.get().ends_on > oslo_today()


def test_an_address_of_an_older_version_opens_and_says_what_went(visit, kari, agency):
    findable_posting(agency, title="Arkiv")
    SavedSearch.objects.create(person=kari, name="Gammelt", query="q=arkiv&slag=leie&v=1")
    page = words(visit.get(LIST))
    assert "Må ses over" in page and "«leie»" in page
    assert escape("Vi kjente ikke igjen «leie», og så bort fra det.") in words(
        visit.get("/finn/?q=arkiv&slag=leie&v=1")
    )


def test_the_list_costs_the_same_for_few_and_many(visit, save, arrive):
    save("arkiv")
    arrive(title="Arkiv")
    few = cost(visit, LIST)
    for number in range(9):
        save(f"arkiv {number}")
    assert cost(visit, LIST) == few
