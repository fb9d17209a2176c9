"""Are stories and agencies found by the same search, as kinds of their own, by each person what she may see?"""

import re

import pytest
from wagtail.models import Locale

from listings.agencies.models import Agency
from listings.agencies.status import AgencyStatus
from portal.foundation.clock import oslo_today
from search import indexing
from search.audience import audience_of
from search.criteria import Criteria, Sort
from search.engines.base import Question
from search.facets import AGENCY_FACETS, STORY_FACETS
from search.models import SearchDocument
from stories.models import StoryPage
from tests.factories.agencies import AgencyFactory, employee, portal_administrator, portal_editor
from tests.factories.search import findable_posting
from tests.factories.stories import story
from tests.factories.vocabulary import CompetenceFactory, CountyFactory, ThemeFactory


def told(title="Tre uker hos naboen", **fields):
    page = story(title, **fields)
    page.save_revision().publish()
    return StoryPage.objects.get(pk=page.pk)


def shown(agency):
    indexing.refresh("agency", [agency.page.pk])
    return agency


def question(person, facets, **asked):
    return Question(facets.on(oslo_today()), Criteria(**asked), audience_of(person), oslo_today(), 1_000)


def text(response):
    return " ".join(response.content.decode().split())


def tabs(response):
    """Kind → (number, address)"""
    nav = re.search(r'<nav class="p-tabs".*?</nav>', text(response)).group()
    found = re.findall(r'<a href="([^"]*)"[^>]*>(\w+) \((\d+)\)</a>', nav)
    return {label: (int(number), url.replace("&amp;", "&")) for url, label, number in found}


@pytest.fixture
def member(client, agency):
    client.force_login(employee(agency))
    return client


def test_each_kind_has_its_tab_with_what_the_words_find_there(portal_tree, member, agency):
    findable_posting(agency, title="Arkiv")
    told("Arkivet på loftet")
    told("Noe annet")
    shown(AgencyFactory(name_nb="Statens arkiv"))
    found = tabs(member.get("/finn/?q=arkiv&slag=need"))
    assert found == {
        "Utlysninger": (1, "/finn/?q=arkiv"),
        "Folk": (0, "/finn/folk/?q=arkiv"),
        "Historier": (1, "/finn/historier/?q=arkiv"),
        "Virksomheter": (1, "/finn/virksomheter/?q=arkiv"),
    }


@pytest.mark.usefixtures("lexicon")
def test_a_kind_is_listed_whole_with_what_was_asked_for_marked(portal_tree, member):
    for number in range(21):
        told(f"Arkiv nummer {number}")
    first, second = (text(member.get(f"/finn/historier/?q=arkiv&side={page}")) for page in (1, 2))
    assert (first.count("<mark>Arkiv</mark>"), second.count("<mark>Arkiv</mark>")) == (20, 1)
    assert "21 treff<" in first


def test_a_stranger_finds_what_is_open_and_is_told_so(portal_tree, client, agency):
    findable_posting(agency, title="Arkiv")
    told("Arkiv for alle")
    told("Arkiv for oss", is_public=False)
    page = client.get("/finn/historier/?q=arkiv")
    assert "for alle" in text(page)
    assert "for oss" not in text(page)
    assert tabs(page).keys() == {"Historier", "Virksomheter"}
    assert tabs(page)["Historier"][0] == 1
    assert "Her finner du alle virksomhetene, og historiene som er åpne for alle." in text(page)
    assert 'href="/finn/?q=arkiv">Logg inn for å søke i utlysningene' in text(page)


def test_who_is_in_is_told_nothing_of_the_kind(portal_tree, member):
    assert "Logg inn for" not in text(member.get("/finn/historier/"))


@pytest.mark.engines
def test_each_finds_the_stories_she_may_read(portal_tree, engine, agency):
    told("Åpen")
    told("For dem som er inne", is_public=False)
    people = [employee(agency), portal_editor(), portal_administrator()]
    for person in people:
        readable = set(StoryPage.objects.readable_by(person).values_list("pk", flat=True))
        assert set(engine.answer(question(person, STORY_FACETS)).ids) == readable
        assert len(readable) == 2


@pytest.mark.engines
def test_stories_are_narrowed_by_their_own_facets(portal_tree, engine, person, agency):
    hr, law = ThemeFactory(slug="hr"), CompetenceFactory(slug="juss")
    one = told("Én", themes=[hr], host_agency=agency)
    other = told("To")
    other.competences = [law]
    other.save_revision().publish()
    results = engine.answer(question(person, STORY_FACETS, chosen={"tema": {"hr"}}))
    assert (results.ids, results.counts["virksomhet"]) == ([one.pk], {agency.slug: 1})
    assert results.counts["tema"] == {"hr": 1, "ikke-oppgitt": 1}
    assert engine.answer(question(person, STORY_FACETS, chosen={"kompetanse": {"juss"}})).ids == [other.pk]


@pytest.mark.engines
def test_agencies_are_narrowed_and_stand_by_name(portal_tree, engine, person):
    ministry = shown(AgencyFactory(name_nb="Ødemarksdepartementet", kind=Agency.Kind.MINISTRY))
    county = CountyFactory(code="11", name="Rogaland")
    names = ["Statsforvalteren i Østre Strand", "Statsforvalteren i Agder", "Åsyntilsynet"]
    below = [shown(AgencyFactory(name_nb=name, ministry=ministry, county=county)) for name in names]
    results = engine.answer(question(person, AGENCY_FACETS, chosen={"fylke": {"11"}}))
    by_name = [below[1], below[0], below[2]]
    assert results.ids == [agency.page.pk for agency in by_name]
    assert results.counts["departement"][ministry.slug] == 3
    results = engine.answer(question(person, AGENCY_FACETS, chosen={"departement": {ministry.slug}}, sort=Sort.NAME))
    assert results.ids == [agency.page.pk for agency in (*by_name[:2], ministry, by_name[2])]


@pytest.mark.engines
def test_a_closed_agency_is_not_found(portal_tree, engine, person):
    other = shown(AgencyFactory())
    before = engine.answer(question(person, AGENCY_FACETS)).total
    Agency.objects.filter(pk=other.pk).update(status=AgencyStatus.SUSPENDED)
    assert engine.answer(question(person, AGENCY_FACETS)).total == before - 1


def in_nynorsk(page, **words):
    locale = Locale.objects.get_or_create(language_code="nn")[0]
    other = page.copy_for_translation(locale, copy_parents=True, alias=False)
    for name, value in words.items():
        setattr(other, name, value)
    other.save_revision().publish()
    return other


def test_a_story_in_two_written_forms_is_one_found_by_the_words_of_both(portal_tree, member):
    page = told("Vaktmesteren")
    in_nynorsk(page, title="Jordmora")
    for word in ("vaktmesteren", "jordmora"):
        found = member.get(f"/finn/historier/?q={word}")
        assert tabs(found)["Historier"][0] == 1, word
        assert "Vaktmesteren" in re.sub("</?mark>", "", text(found))
    assert SearchDocument.objects.filter(kind="story", live=True).count() == 1


def test_when_the_first_form_is_taken_down_the_other_is_still_found(portal_tree, member):
    page = told("Vaktmesteren")
    other = in_nynorsk(page, title="Jordmora")
    StoryPage.objects.get(pk=page.pk).unpublish()
    live = SearchDocument.objects.filter(kind="story", live=True)
    assert list(live.values_list("object_id", flat=True)) == [other.pk]
    StoryPage.objects.get(pk=page.pk).delete()
    assert tabs(member.get("/finn/historier/?q=jordmora"))["Historier"][0] == 1
    assert tabs(member.get("/finn/historier/?q=vaktmesteren"))["Historier"][0] == 0


@pytest.mark.parametrize("kind", ["historier", "virksomheter"])
@pytest.mark.parametrize("query", ["sort=frist", "slag=need&side=99", "tema=tull", "q=%00", "q=kari@example.no", "v=x"])
def test_no_address_breaks_the_page(portal_tree, client, kind, query):
    assert client.get(f"/finn/{kind}/?{query}").status_code == 200


@pytest.mark.parametrize("kind", ["historier", "virksomheter"])
def test_a_kind_asks_the_database_few_questions(portal_tree, member, agency, kind, django_assert_max_num_queries):
    told("Arkiv")
    shown(agency)
    member.get(f"/finn/{kind}/?q=arkiv")
    with django_assert_max_num_queries(50):
        member.get(f"/finn/{kind}/?q=arkiv")


def test_htmx_gets_the_hits_and_the_tabs_anew(portal_tree, member):
    told("Arkiv")
    response = member.get("/finn/historier/?q=arkiv&sort=relevans", headers={"HX-Request": "true"})
    assert response.headers["HX-Push-Url"] == "/finn/historier/?q=arkiv"
    assert 'hx-swap-oob="innerHTML:#kinds"' in text(response)
    assert tabs(response)["Historier"][0] == 1
