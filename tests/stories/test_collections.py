"""Do stories stand together as the editor wants, and in the reader's written form?"""

import pytest

from stories.models import CollectedStory
from tests.factories.agencies import employee
from tests.factories.stories import collection, story

pytestmark = pytest.mark.usefixtures("portal_tree")


def titles(response):
    return [one.title for one in response.context["stories"]]


def test_the_stories_stand_in_the_editors_order(client):
    old, new = story("Eldst"), story("Nyest")
    page = collection("Samlet", [new, old])
    assert titles(client.get(page.url)) == ["Nyest", "Eldst"]
    CollectedStory.objects.filter(story=old).update(sort_order=-1)
    assert titles(client.get(page.url)) == ["Eldst", "Nyest"]


@pytest.mark.parametrize(("language", "told", "called"), [("nb", "Vi lærte", "Korte"), ("nn", "Vi lærde", "Stutte")])
def test_each_reader_gets_her_written_form(client, language, told, called):
    first = story("Vi lærte")
    story("Vi lærde", language="nn", translation_key=first.translation_key)
    page = collection("Korte", [first], slug="korte")
    collection("Stutte", [first], language="nn", slug="korte", translation_key=page.translation_key)
    client.cookies["sprak"] = language
    response = client.get("/historier/korte/")
    assert titles(response) == [told]
    assert called in client.get("/historier/").content.decode()


def test_a_stranger_is_not_told_of_what_she_may_not_read(client):
    hidden = story("Lukket", is_public=False)
    page = collection("Bare for oss", [hidden])
    assert "Bare for oss" not in client.get("/historier/").content.decode()
    assert titles(client.get(page.url)) == []
    client.force_login(employee())
    assert "Bare for oss" in client.get("/historier/").content.decode()
    assert titles(client.get(page.url)) == ["Lukket"]


def test_collections_cost_the_same_however_many(client, django_assert_max_num_queries):
    for number in range(6):
        collection(f"Samling {number}", [story(f"Historie {number}")])
    client.get("/historier/")
    with django_assert_max_num_queries(21):
        client.get("/historier/")
