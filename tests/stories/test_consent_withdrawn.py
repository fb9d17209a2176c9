"""Is a story gone everywhere when somebody who is named takes back her yes?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from search.models import SearchDocument
from stories import actions
from stories.models import CollectedStory, Consent, StoryCollection, StoryPage
from stories.status import Answer, Stage
from tests.factories.stories import story
from tests.factories.told import agreed_by_all, approved, fresh

from .conftest import answer_at

pytestmark = pytest.mark.usefixtures("portal_tree")


def published(told):
    """All have said yes, and an editor has published it."""
    told = agreed_by_all(approved(told))
    told.story.get_latest_revision().publish()
    return StoryPage.objects.get(pk=told.story_id)


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("address", ["/", "/historier/", "/virksomheter/kystverket/", "/historier/samlet/"])
def test_a_yes_taken_back_takes_the_story_down_everywhere(client, consent, named, address, language):
    page = published(consent.experience)
    StoryPage.objects.filter(pk=page.pk).update(is_featured=True)
    collected(page)
    client.cookies["sprak"] = language
    assert page.quote in client.get(address).content.decode()
    client.force_login(named)
    client.post(answer_at(consent), {"svar": "trekk"})
    client.logout()
    client.cookies["sprak"] = language
    assert page.quote not in client.get(address).content.decode()
    assert client.get(page.url).status_code == 410


def collected(page):
    collection = StoryCollection(title="Samlet", slug="samlet", lead="Om havet", locale=page.locale)
    collection.collected = [CollectedStory(story=page), CollectedStory(story=story("En annen"))]
    page.get_parent().add_child(instance=collection)


def test_the_other_written_form_and_the_search_follow(client, told, named, consent):
    page = published(told)
    other = story("På nynorsk", language="nn", translation_key=page.translation_key)
    client.force_login(named)
    client.post(answer_at(consent), {"svar": "trekk"})
    assert not StoryPage.objects.filter(pk__in=[page.pk, other.pk], live=True).exists()
    assert not SearchDocument.objects.filter(kind="story", object_id=page.pk, live=True).exists()
    assert fresh(told).status == Stage.EDITING


def test_what_waits_for_its_day_is_stopped_too(told, named, consent):
    told = agreed_by_all(approved(told))
    page = told.story.get_latest_revision_as_object()
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    actions.withdraw_consent(consent=consent, by=named)
    assert not page.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_her_erasure_is_her_no(told, named, consent):
    page = published(told)
    Consent.objects.filter(pk=consent.pk).update(person=named)
    named.delete()
    assert not StoryPage.objects.get(pk=page.pk).live
    assert fresh(told).consents.get().status == Answer.WITHDRAWN


@pytest.mark.parametrize("answer", [Answer.WAITING, Answer.NO])
def test_her_erasure_takes_her_address_and_her_words_along(told, named, consent, answer):
    Consent.objects.filter(pk=consent.pk).update(email=named.email.upper(), status=answer, wish="Ta ut navnet mitt")
    named.delete()
    left = fresh(told).consents.get()
    assert (left.email, left.wish, left.status) == ("", "", answer)
