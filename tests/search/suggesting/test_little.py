"""What does the results page say when a search finds little or nothing?"""

import pytest

from listings.postings.models import PostingPage
from tests.factories.agencies import AgencyFactory, employee, publisher
from tests.factories.search import findable_posting
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory

pytestmark = pytest.mark.usefixtures("lexicon")


@pytest.fixture
def visit(client, person):
    client.force_login(person)
    return lambda query: " ".join(client.get(f"/finn/?{query}").content.decode().split())


def test_another_spelling_is_a_link_with_its_number_and_nothing_is_searched_in_silence(visit, agency):
    findable_posting(agency, title="Personvern")
    page = visit("q=persovern")
    assert 'href="?q=personvern"><strong>personvern</strong></a> (1 treff)' in page
    assert "Ingen treff akkurat nå" in page and 'value="persovern"' in page
    assert "Mente du" not in visit("q=personvern")


def test_few_hits_also_get_a_proposal(visit, agency):
    findable_posting(agency, title="Personvern")
    for _ in range(3):
        findable_posting(agency, title="Komunikasjonn")
        findable_posting(agency, title="Kommunikasjon")
    findable_posting(agency, title="Kommmunikasjon")
    page = visit("q=kommmunikasjon")
    assert "1 treff" in page and "Mente du" not in page  # the index knows the word
    assert "Mente du" in visit("q=kommuinkasjon")


def test_shared_words_and_single_words_that_would_find_something(visit, agency):
    findable_posting(agency, title="Ut i verden", competences=[CompetenceFactory(slug="ss", label_nb="Samiske språk")])
    findable_posting(agency, title="Fjell og stedsnavn", themes=[ThemeFactory(slug="natur", label_nb="Natur")])
    CompetenceFactory(slug="samisk-musikk", label_nb="Samisk musikk")
    page = visit("q=samisk+stedsnavn")
    assert 'href="?kompetanse=ss">Samiske språk</a> gir 1 treff' in page
    assert 'href="?q=stedsnavn">stedsnavn</a> gir 1 treff' in page
    assert "Samisk musikk</a> gir" not in page


def test_who_writes_postings_takes_the_search_along(client, agency):
    CompetenceFactory(slug="arkivfag", label_nb="Arkivfag")
    writer = publisher(agency)
    client.force_login(writer)
    page = client.get("/finn/?q=droner&kompetanse=arkivfag").content.decode()
    assert "/lys-ut/ny/?tittel=Droner&amp;kompetanse=arkivfag" in page
    client.post("/lys-ut/ny/?tittel=Droner&kompetanse=arkivfag&kompetanse=tull", {"kind": "need"})
    draft = PostingPage.objects.get(owner=writer).get_latest_revision_as_object()
    assert draft.title == "Droner" and [line.competence.slug for line in draft.wanted] == ["arkivfag"]


@pytest.mark.parametrize("title", ["", "01017012345", "kari@example.no", "\x00"])
def test_a_title_that_may_not_be_written_is_left_out(client, agency, title):
    writer = publisher(agency)
    client.force_login(writer)
    assert client.post("/lys-ut/ny/", {"kind": "need"}, query_params={"tittel": title}).status_code == 302
    assert PostingPage.objects.get(owner=writer).is_untitled


def test_others_are_told_who_writes_postings_where_they_work(client, agency):
    boss = publisher(agency, name="Hanne Vik")
    publisher(AgencyFactory(), name="Ola Annetsteds")
    client.force_login(employee(agency))
    page = client.get("/finn/?q=droner").content.decode()
    assert f"mailto:{boss.email}" in page and "Ola Annetsteds" not in page and "/lys-ut/ny/" not in page


def test_a_search_that_finds_nothing_asks_few_questions(client, agency, django_assert_max_num_queries):
    for number in range(5):
        findable_posting(agency, title=f"Kommunikasjon {number}")
    client.force_login(employee(agency))
    client.get("/finn/?q=komunikasjon")
    with django_assert_max_num_queries(75):
        client.get("/finn/?q=komunikasjon+komunikasjjon")


def test_a_word_that_is_also_a_choice_is_told_once(visit, agency):
    findable_posting(agency, title="Statistikk", competences=[CompetenceFactory(slug="stat", label_nb="Statistikk")])
    findable_posting(agency, title="Regneark")
    page = visit("q=statistikk+regneark+ukjent+nytt")
    assert "Ingen treff akkurat nå" in page
    assert page.casefold().count(">statistikk</a>") == 1
