"""Who writes stories in Wagtail, and what does the editor meet there?"""

import pytest
from django.urls import reverse

from stories.models import StoryIndexPage, StoryPage
from tests.factories.agencies import administrator, portal_editor, publisher
from tests.factories.stories import story

pytestmark = pytest.mark.usefixtures("portal_tree")
EMPTY_STREAMS = {
    "body-count": "0",
    "learned-count": "0",
    "chosen_related-TOTAL_FORMS": "0",
    "chosen_related-INITIAL_FORMS": "0",
}
NEW = {
    "title": "Ny historie",
    "slug": "ny-historie",
    "lead": "Kort om det.",
    "is_public": "on",
    "action-publish": "Publiser",
    **EMPTY_STREAMS,
}


def add_address():
    shelf = StoryIndexPage.objects.get(locale__language_code="nb")
    return reverse("wagtailadmin_pages:add", args=["stories", "storypage", shelf.pk])


def test_an_editor_writes_and_publishes_a_story(client):
    client.force_login(portal_editor())
    assert client.get(add_address()).status_code == 200
    client.post(add_address(), NEW)
    written = StoryPage.objects.get(slug="ny-historie")
    assert written.live and written.is_public
    client.logout()
    assert client.get("/historier/ny-historie/").status_code == 200


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_list_asks_for_the_written_form_before_the_form_of_a_new_story(client, language):
    client.force_login(portal_editor())
    address = reverse("historier:choose_parent")
    page = client.get(f"{address}?locale=nb").content.decode()
    assert "Hvilken målform skriver du?" in page and "Nynorsk" in page
    shelf = StoryIndexPage.objects.get(locale__language_code=language)
    answer = client.post(address, {"parent_page": shelf.pk})
    assert answer["Location"] == reverse("wagtailadmin_pages:add", args=["stories", "storypage", shelf.pk])


@pytest.mark.parametrize("person", [publisher, administrator])
def test_the_agencys_own_people_do_not(client, person):
    client.force_login(person())
    client.post(add_address(), NEW)
    assert not StoryPage.objects.filter(slug="ny-historie").exists()
    address = reverse("wagtailadmin_pages:edit", args=[story().pk])
    assert client.get(address).status_code in (302, 403, 404)


def test_two_stories_cannot_share_an_address_across_the_trees(client):
    story("Ny historie", slug="ny-historie", language="nn")
    client.force_login(portal_editor())
    response = client.post(add_address(), NEW)
    assert response.status_code == 200
    assert "En annen historie har denne adressen" in response.content.decode()


def test_the_preview_shows_what_is_being_written(client):
    client.force_login(portal_editor())
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[story("Før").pk])
    client.post(address, NEW | {"title": "Etter"})
    assert "Etter" in client.get(address).content.decode()
