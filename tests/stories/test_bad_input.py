"""What happens to a story when something goes wrong around it?"""

import pytest
from django.urls import reverse
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from stories import actions
from stories.models import StoryPage
from tests.factories.agencies import portal_editor
from tests.factories.postings import posting_in_state
from tests.factories.stories import story

from .test_editing import NEW, add_address

pytestmark = pytest.mark.usefixtures("portal_tree")


@pytest.fixture
def editor(client):
    person = portal_editor()
    client.force_login(person)
    return person


def edit_address(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_a_picture_without_words_is_refused_and_nothing_is_lost(client, editor, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    picture = Image.objects.create(title="Kai", file=get_test_image_file())
    page = client.post(add_address(), NEW | {"portrait": picture.pk}).content.decode()
    assert "Skriv hva bildet viser" in page and "Kort om det." in page
    client.post(add_address(), NEW | {"portrait": picture.pk, "picture_alt": "En kai i regn"})
    assert 'alt="En kai i regn"' in client.get("/historier/ny-historie/").content.decode()


def test_a_title_that_is_too_long_is_told_and_kept(client, editor):
    title = "Æ" * 300
    page = client.post(add_address(), NEW | {"title": title}).content.decode()
    assert title in page and not StoryPage.objects.filter(slug="ny-historie").exists()


def test_publishing_without_consent_keeps_the_words_and_says_why(client, editor):
    page = story("Før", live=False)
    actions.name_person(by=editor, story=page, name="Per Utenfor", how="spurt i gangen")
    answer = client.post(edit_address(page), NEW | {"title": "Etter", "slug": page.slug}, follow=True)
    assert "Per Utenfor har ikke svart" in answer.content.decode()
    page.refresh_from_db()
    assert not page.live and page.get_latest_revision_as_object().title == "Etter"


def test_two_editors_on_one_story_lose_nothing(client, editor):
    page = story("Før")
    client.post(edit_address(page), NEW | {"title": "Den enes", "slug": page.slug})
    client.force_login(portal_editor())
    client.post(edit_address(page), NEW | {"title": "Den andres", "slug": page.slug})
    revisions = list(page.revisions.order_by("pk"))
    compared = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, revisions[-2].pk, revisions[-1].pk])
    said = client.get(compared).content.decode()
    assert "Den enes" in said or "enes" in said and "andres" in said


def test_a_withdrawn_posting_is_no_longer_offered_and_its_link_says_so(client):
    posting = posting_in_state("withdrawn", title="Kom til kysten")
    page = story("Lenker", posting=posting, body=[("paragraph", f'<p><a href="{posting.url}">Den</a></p>')])
    assert "Kom til kysten" not in client.get(page.url).content.decode()


def test_an_unpublished_story_is_not_translated(client, editor):
    page = story("Utkast", live=False)
    answer = client.get(reverse("wagtail_localize:submit_page_translation", args=[page.pk]), follow=True)
    assert "Publiser siden før den oversettes" in answer.content.decode()


@pytest.mark.parametrize("gone", ["original", "translation"])
def test_the_tree_stays_whole_when_a_story_goes(gone):
    page = story("Vi lærte")
    other = story("Vi lærde", language="nn", translation_key=page.translation_key)
    (page if gone == "original" else other).delete()
    assert not any(Page.find_problems())
