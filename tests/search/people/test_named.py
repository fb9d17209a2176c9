"""Does who shows no name stay without one: in hits, facets and words? And is she found by what she shows?"""

import pytest

from portal.access.roles import PortalRole
from search.facets import PROFILE_FACETS
from search.models import SearchDocument
from tests.factories.agencies import AgencyFactory, employee, holder, publisher
from tests.factories.search import findable_profile
from tests.factories.vocabulary import CompetenceFactory, MunicipalityFactory

SECRET = ["Lyngkollen", "Trollheimen", "Trolltind", "trolltind", "Lierne"]


@pytest.fixture
def home(db):
    return AgencyFactory(name_nb="Statens trolltilsyn i Trollheimen", short="Trolltind")


@pytest.fixture
def shown(home):
    def shown(visibility, **facts):
        owner = employee(home, name="Solfrid Lyngkollen", title="Arkivar")
        place = MunicipalityFactory(code="5042", name="Lierne")
        words = {"competences": {CompetenceFactory(slug="arkiv", label_nb="Arkivfag"): 4}}
        return findable_profile(owner, visibility=visibility, municipality=place, **words | facts)

    return shown


@pytest.fixture
def page(client):
    def page(person, query=""):
        client.force_login(person)
        return " ".join(client.get(f"/finn/folk/?{query}").content.decode().split())

    return page


def test_contact_persons_read_neither_name_agency_nor_home(shown, page):
    shown("contacts")
    told = page(publisher())
    assert "Arkivar" in told and "Arkivfag: Ekspert" in told and "1 treff" in told
    assert not [word for word in SECRET if word in told]


@pytest.mark.parametrize("reader", [publisher, lambda: holder(PortalRole.FACILITATOR)])
@pytest.mark.parametrize("query", ["q=lyngkollen", "q=trolltind", "q=lierne", "virksomhet=trolltind"])
def test_she_is_found_by_none_of_them_by_anybody(shown, page, reader, query):
    shown("contacts")
    assert "Ingen treff" in page(reader(), query)


def test_no_document_holds_them(shown, home):
    profile = shown("contacts")
    kept = SearchDocument.objects.get(kind="profile", object_id=profile.pk)
    told = f"{kept.words} {kept.facts | {'owner': ''}}".casefold()
    assert kept.facts["owner"] == str(home.public_id)
    assert not [word for word in SECRET if word.casefold()[:8] in told]


def test_the_facilitator_reads_the_name_all_the_same(shown, page):
    shown("contacts")
    told = page(holder(PortalRole.FACILITATOR))
    assert "Solfrid Lyngkollen" in told


def test_where_she_lives_is_read_on_the_profile_where_reading_is_told(shown, page):
    shown("everyone")
    told = page(publisher())
    assert "Solfrid Lyngkollen" in told and "Bor i" not in told and "Lierne" not in told


@pytest.mark.engines
def test_who_shows_herself_to_all_is_found_by_name_and_agency(engine, shown, home):
    profile, reader = shown("everyone"), publisher()
    for asked in ({"text": "lyngkollen"}, {"text": "trolltind"}, {"chosen": {"virksomhet": {home.slug}}}):
        assert engine.find(reader, facets=PROFILE_FACETS, **asked).ids == [profile.pk]
    assert engine.find(reader, facets=PROFILE_FACETS, text="lierne").total == 0


def test_when_she_stops_showing_her_name_it_leaves_the_index(shown, page):
    profile = shown("everyone")
    assert "1 treff" in page(publisher(), "q=lyngkollen")
    profile.visibility = "contacts"
    profile.save()
    findable_profile(profile.user)
    assert "Ingen treff" in page(publisher(), "q=lyngkollen")


@pytest.mark.engines
def test_what_she_can_comes_before_what_she_writes_and_what_she_wants_is_no_word(engine, shown):
    wish = CompetenceFactory(slug="seiling", label_nb="Seiling")
    able = shown("everyone", wants_to_learn=[wish])
    telling = findable_profile(employee(), about="Jeg har hørt om arkivfag.")
    reader = publisher()
    assert engine.find(reader, facets=PROFILE_FACETS, text="arkivfag").ids == [able.pk, telling.pk]
    assert engine.find(reader, facets=PROFILE_FACETS, text="seiling").total == 0
    assert engine.find(reader, facets=PROFILE_FACETS, chosen={"laere": {"seiling"}}).ids == [able.pk]
