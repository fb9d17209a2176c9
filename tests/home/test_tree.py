"""Is the portal's page tree there from the first day, in both written forms and at one address each?"""

import pytest
from wagtail.models import Locale, Page, Site

from home.models import HomePage, StandardPage
from home.tree import plant
from listings.agencies.models import AgencyIndexPage
from stories.models import StoryIndexPage
from tests.factories.agencies import AgencyFactory

STANDARD = [
    "slik-virker-det", "sporsmal-og-svar", "for-ansatte", "for-virksomheter", "om", "personvern", "tilgjengelighet",
    "kontakt",
]  # fmt: skip


@pytest.fixture
def reader(client):
    def read(path, language):
        client.cookies["sprak"] = language
        return client.get(path)

    return read


def test_planting_gives_the_whole_tree(portal_tree):
    assert Site.objects.get(is_default_site=True).root_page_id == portal_tree.pk
    assert HomePage.objects.count() == 2
    assert [page.title for page in AgencyIndexPage.objects.all()] == ["Virksomheter", "Verksemder"]
    assert StoryIndexPage.objects.count() == 2
    assert sorted(StandardPage.objects.child_of(portal_tree).values_list("slug", flat=True)) == sorted(STANDARD)


def test_planting_again_changes_nothing_and_keeps_what_editors_wrote(portal_tree):
    about = StandardPage.objects.get(slug="om", locale__language_code="nb")
    about.title = "Om oss"
    about.save_revision().publish()
    before = list(Page.objects.order_by("pk").values_list("pk", "path", "title"))
    plant()
    assert list(Page.objects.order_by("pk").values_list("pk", "path", "title")) == before


def test_the_tree_is_sound(portal_tree):
    assert Page.find_problems() == ([], [], [], [], [])


def test_wagtails_welcome_page_is_gone(portal_tree):
    assert not Page.objects.filter(title__startswith="Welcome").exists()


def test_each_page_is_the_translation_of_the_one_at_the_same_address(portal_tree):
    nynorsk = Locale.objects.get(language_code="nn")
    for page in [portal_tree, *portal_tree.get_children()]:
        other = page.get_translation(nynorsk)
        assert other.url == page.url


@pytest.mark.parametrize(
    ("language", "says"),
    [("nb", "Bytt utsikt en stund"), ("nn", "Byt utsikt ei stund"), ("en", "Bytt utsikt en stund")],
)
def test_the_front_page_is_served_from_the_readers_tree(portal_tree, reader, language, says):
    assert f">{says}</h1>" in reader("/", language).content.decode()


@pytest.mark.parametrize("slug", STANDARD)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_standard_pages_answer_every_reader_at_one_address(portal_tree, reader, language, slug):
    response = reader(f"/{slug}/", language)
    assert response.status_code == 200
    assert response.context["page"].locale.language_code == ("nn" if language == "nn" else "nb")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_what_is_only_in_the_other_tree_is_found_and_marked(portal_tree, reader, language):
    response = reader(AgencyFactory().page.url, language)
    assert response.status_code == 200
    assert response.context["content_language"] == "nb"


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("nb", 'lang="nb">Virksomheter</h1>'),
        ("nn", 'lang="nn">Verksemder</h1>'),
        ("en", 'lang="nb">Virksomheter</h1>'),
    ],
)
def test_the_list_of_agencies_has_its_words_from_the_readers_tree(portal_tree, reader, language, says):
    assert says in reader("/virksomheter/", language).content.decode()


def test_an_address_in_neither_tree_is_not_found(portal_tree, reader):
    assert reader("/finnes-ikke/", "nn").status_code == 404
