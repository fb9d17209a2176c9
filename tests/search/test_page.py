"""Does the results page work for people: without JavaScript, with odd addresses, and quickly?"""

import re
from datetime import timedelta

import pytest
from wagtail.models import Locale

from listings.postings.choices import Kind
from listings.postings.models import PostingPage
from listings.postings.status import Status
from portal.foundation.clock import oslo_today
from search import indexing
from tests.factories.agencies import employee, portal_editor
from tests.factories.search import findable_posting, small_world
from tests.factories.vocabulary import CompetenceFactory

ADDRESS = "/finn/"


@pytest.fixture
def visit(client, agency):
    client.force_login(employee(agency))
    return lambda query="", **headers: client.get(f"{ADDRESS}?{query}", headers=headers)


def words(response):
    return " ".join(response.content.decode().split())


def title_of(response):
    return re.search("<title>(.*?)</title>", words(response))[1].strip()


def test_strangers_are_asked_to_sign_in(client, db):
    assert client.get(ADDRESS).headers["Location"].startswith("/logg-inn/")


def test_people_without_a_place_are_told_no(client, db):
    client.force_login(portal_editor())
    assert client.get(ADDRESS).status_code == 403


@pytest.mark.usefixtures("lexicon")
def test_a_card_tells_why_it_was_found_when_its_title_does_not(visit, agency):
    findable_posting(agency, title="Kom til oss", lead="Vi er tolv. Du behandler <b>saker</b> og skriver brev.")
    assert "Du behandler &lt;b&gt;saker&lt;/b&gt; og skriver <mark>brev</mark>." in words(visit("q=brevene"))
    assert "skriver brev." not in words(visit())


def test_hits_places_facets_and_chips(visit, agency):
    findable_posting(agency, title="Arkiv", kind=Kind.NEED, places=2)
    findable_posting(agency, title="Bytte", kind=Kind.SWAP)
    page = words(visit("slag=need"))
    assert "1 treff, 2 plasser" in page
    assert 'name="slag" value="need" checked' in page
    assert "(1)</span></label>" in page
    assert '<a class="ds-chip" data-removable data-size="sm" href="?#hits">' in page


@pytest.mark.usefixtures("lexicon")
def test_an_inflected_word_is_found_and_marked(visit, agency):
    findable_posting(agency, title="Vi trenger <b>saksbehandlere</b>")
    page = words(visit("q=saksbehandler"))
    assert "1 treff" in page
    assert "&lt;b&gt;<mark>saksbehandlere</mark>&lt;/b&gt;" in page


@pytest.mark.usefixtures("lexicon")
def test_a_word_is_also_found_by_what_editors_hold_to_be_near(visit, agency):
    term = CompetenceFactory(slug="laering", label_nb="Pedagogikk", synonyms="undervisning\nkursing")
    CompetenceFactory(slug="kurs", label_nb="Folkeopplysning").related.add(term)
    findable_posting(agency, title="Kursing av nyansatte")
    findable_posting(agency, title="Pedagogikk for ledere")
    assert "2 treff, 2 plasser" in words(visit("q=undervisning"))
    assert "1 treff, 1 plass" in words(visit("q=folkeopplysning"))
    assert "Ingen treff" in words(visit("q=arkivering"))


def test_what_takes_no_interest_comes_last_by_deadline_and_is_a_choice_of_its_own(visit, agency):
    today = oslo_today()
    findable_posting(agency, title="Vurderes", status=Status.ASSESSING, deadline=today - timedelta(days=2))
    findable_posting(agency, title="Haster", deadline=today + timedelta(days=2))
    findable_posting(agency, title="Uten dato", deadline=None)
    page = words(visit("sort=frist"))
    assert page.index(">Haster<") < page.index(">Uten dato<") < page.index(">Vurderes<")
    assert "1 treff, 1 plass" in (over := words(visit("frist=ute"))) and ">Vurderes<" in over


def test_the_title_of_the_page_tells_what_was_asked(visit, agency):
    findable_posting(agency, title="Arkiv")
    assert title_of(visit("q=arkiv")) == "«arkiv»: Finn muligheter – Utvekslingsportalen"
    assert title_of(visit()) == "Finn muligheter – Utvekslingsportalen"


@pytest.mark.parametrize(
    "query",
    [
        "slag=tull&slag=need",
        "side=99999",
        "side=-1",
        "side=tull",
        "sort=%00",
        "q=" + "a" * 5000,
        "q=%F0%9F%99%82%22%27%29",
        "sted=%FF%FE",
        "kompetanse=" + "&kompetanse=".join(map(str, range(200))),
        "frist[]=x&q[]=y",
    ],
)
def test_no_address_breaks_the_page(visit, agency, query):
    findable_posting(agency)
    assert visit(query).status_code == 200


def test_unknown_values_are_said(visit, agency):
    findable_posting(agency)
    page = words(visit("slag=tull"))
    assert "Vi kjente ikke igjen «tull»" in page
    assert "1 treff" in page


@pytest.mark.parametrize("text", ["01017012345", "kari@example.no"])
def test_birth_numbers_and_addresses_are_refused_kindly(visit, agency, text):
    page = words(visit(f"q={text}"))
    assert "Ikke skriv fødselsnummer eller e-postadresse i søket." in page
    assert 'name="q" value=""' in page


def test_a_page_beyond_the_last_is_the_last_and_says_so(visit, agency):
    findable_posting(agency)
    assert "Dette er den siste" in words(visit("side=7"))


def test_htmx_gets_the_results_and_the_new_counts(visit, agency):
    findable_posting(agency, kind=Kind.NEED)
    response = visit("slag=need&q=&sort=relevans", **{"HX-Request": "true"})
    page = words(response)
    assert title_of(response) == "Finn muligheter – Utvekslingsportalen"
    assert page.index("<title>") < page.index('id="resultater">') < page.index("hx-swap-oob") and "<main" not in page
    assert 'id="slag-need-count" hx-swap-oob="true">(1)<' in page
    assert "HX-Request" in response.headers["Vary"]
    assert response.headers["HX-Push-Url"] == "/finn/?slag=need"


def test_tags_lead_to_the_same_search(visit, agency):
    findable_posting(agency, competences=[CompetenceFactory(slug="arkiv", label_nb="Arkivfag")])
    assert 'href="?kompetanse=arkiv">Arkivfag</a>' in words(visit())


def test_an_agency_is_found_by_its_name(visit, agency):
    indexing.refresh("agency", [agency.page.pk])
    assert f"/virksomheter/{agency.slug}/" in words(visit(f"q={agency.short}"))


def test_an_agency_with_two_pages_stands_once_and_in_the_readers_words(client, visit, agency):
    page = agency.main_page.copy_for_translation(Locale.objects.get_or_create(language_code="nn")[0], copy_parents=True)
    page.tagline = "Vi held orden"
    page.save_revision().publish()
    indexing.refresh("agency", [agency.main_page.pk])
    client.cookies["sprak"] = "nn"
    found = words(visit(f"q={agency.short}"))
    assert found.count(f'href="/virksomheter/{agency.slug}/"') == 1 and "Vi held orden" in found


def test_a_hit_that_was_withdrawn_behind_the_index_is_not_shown(visit, agency):
    posting = findable_posting(agency, title="Hemmelig")
    PostingPage.objects.filter(pk=posting.pk).update(status=Status.WITHDRAWN)
    assert "Hemmelig" not in words(visit())


def test_the_page_asks_the_database_few_questions(client, db, django_assert_max_num_queries):
    world = small_world()
    client.force_login(world.people[1])
    client.get(f"{ADDRESS}?q=arkiv")
    with django_assert_max_num_queries(60):
        client.get(f"{ADDRESS}?q=arkiv&slag=need&tema=tema-1")


def form_order(page):
    """What the form sends along when nobody touches the list of orders: the chosen one, else the first."""
    options = re.findall(r'<option value="(\w+)"( selected)?>', page)
    return next((value for value, chosen in options if chosen), options[0][0])


def test_her_first_words_bring_the_best_match_first(visit, agency):
    findable_posting(agency, title="Arkiv")
    assert form_order(words(visit())) == "relevans"
    assert form_order(words(visit("sort=frist"))) == "frist"
    assert form_order(words(visit("q=arkiv&sort=nyeste"))) == "nyeste"
