"""Who reads which stories, where, and in which written form?"""

import pytest

from stories.models import StoryPage
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.postings import posting_in_state, published_posting
from tests.factories.stories import story
from tests.factories.vocabulary import ThemeFactory

pytestmark = pytest.mark.usefixtures("portal_tree")
SECRET = "Det vi ikke sier høyt"


def titles(response):
    return [story.title for story in response.context["stories"]]


@pytest.fixture
def agency():
    return AgencyFactory(name_nb="Kystverket", short="Kystverket")


@pytest.mark.parametrize("address", ["/", "/historier/", "/virksomheter/kystverket/"])
def test_a_story_for_members_never_shows_to_a_stranger(client, agency, address):
    hidden = story(SECRET, is_public=False, is_featured=True, host_agency=agency)
    shown = story("Alle kan lese denne", is_featured=True, host_agency=agency)
    page = client.get(address).content.decode()
    assert SECRET not in page and hidden.slug not in page
    assert shown.title in page


@pytest.mark.parametrize("address", ["/", "/historier/", "/virksomheter/kystverket/"])
def test_a_member_sees_it_in_the_same_places(client, agency, address):
    story(SECRET, is_public=False, is_featured=True, host_agency=agency)
    client.force_login(employee())
    assert SECRET in client.get(address).content.decode()


def test_a_stranger_who_has_the_address_is_asked_to_sign_in(client):
    response = client.get(story(SECRET, is_public=False).url)
    assert response.status_code == 302
    assert response["Location"].startswith("/logg-inn/")


def test_a_draft_is_seen_by_nobody(client):
    draft = story("Ikke ferdig", live=False, is_featured=True)
    client.force_login(employee())
    assert client.get(draft.url or f"/historier/{draft.slug}/").status_code == 404
    assert "Ikke ferdig" not in client.get("/historier/").content.decode()


def test_rows_and_one_row_agree_on_who_may_read():
    stories = [story("Åpen"), story("Lukket", is_public=False), story("Utkast", live=False)]
    for person in (employee(), portal_editor()):
        allowed = set(StoryPage.objects.visible_to(person))
        assert allowed == {one for one in stories if one.live or person.has_portal_role("editor")}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_story_has_one_address_and_is_marked_with_its_own_language(client, language):
    nynorsk = story("Eg lærte mest om oss sjølve", language="nn")
    client.cookies["sprak"] = language
    response = client.get(f"/historier/{nynorsk.slug}/")
    assert response.status_code == 200
    assert '<article lang="nn">' in response.content.decode()


@pytest.mark.parametrize(("language", "told"), [("nb", "Vi lærte"), ("nn", "Vi lærde"), ("en", "Vi lærte")])
def test_a_translated_story_stands_once_on_the_list(client, language, told):
    first = story("Vi lærte")
    story("Vi lærde", language="nn", translation_key=first.translation_key)
    client.cookies["sprak"] = language
    assert titles(client.get("/historier/")) == [told]


def test_the_list_is_narrowed_by_theme_and_agency(client, agency):
    theme = ThemeFactory(slug="arkiv", label_nb="Arkiv")
    story("Om arkiv", themes=[theme])
    story("Fra Kystverket", home_agency=agency)
    assert titles(client.get("/historier/?tema=arkiv")) == ["Om arkiv"]
    assert titles(client.get("/historier/?virksomhet=kystverket")) == ["Fra Kystverket"]
    assert titles(client.get("/historier/?tema=arkiv&virksomhet=kystverket")) == []


@pytest.mark.parametrize("query", ["tema=finnes-ikke", "virksomhet=%00", "side=9999", "side=-1", "side=abc", "tema="])
def test_odd_questions_get_a_clear_answer(client, query):
    story("Den ene")
    response = client.get(f"/historier/?{query}")
    assert response.status_code == 200
    assert titles(response) == ["Den ene"]


def test_an_unknown_choice_is_said(client):
    story("Den ene")
    assert "Det valget finnes ikke lenger" in client.get("/historier/?tema=finnes-ikke").content.decode()


def test_the_choices_tell_nothing_about_hidden_stories(client, agency):
    story(SECRET, is_public=False, host_agency=agency, themes=[ThemeFactory(label_nb="Hemmelig tema")])
    page = client.get("/historier/").content.decode()
    assert "Hemmelig tema" not in page and "Kystverket" not in page


def test_the_posting_is_linked_while_it_is_open_and_the_reader_may_see_it(client, agency):
    posting = published_posting(agency, title="Kom til kysten")
    told = story("Fra kysten", posting=posting, host_agency=agency)
    assert "Kom til kysten" not in client.get(told.url).content.decode()
    client.force_login(employee())
    assert "Kom til kysten" in client.get(told.url).content.decode()


def test_a_closed_posting_is_not_offered(client, agency):
    told = story("Fra kysten", posting=posting_in_state("closed", agency, title="Kom til kysten"))
    client.force_login(employee())
    assert "Kom til kysten" not in client.get(told.url).content.decode()


def test_facts_stand_beside_the_text_and_not_in_it(client, agency):
    facts = ("facts", {"items": [{"label": "Varighet", "value": "tre uker"}]})
    told = story("Med fakta", body=[("paragraph", "<p>Først.</p>"), facts], home_agency=agency)
    page = client.get(told.url).content.decode()
    assert page.count("tre uker") == 1
    assert "Kystverket" in page


def test_the_list_asks_few_questions(client, django_assert_max_num_queries):
    for number in range(9):
        story(f"Historie {number}", host_agency=AgencyFactory())
    client.get("/historier/")
    with django_assert_max_num_queries(18):
        client.get("/historier/")
