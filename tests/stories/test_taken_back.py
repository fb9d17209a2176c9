"""Is it gone from the portal at once, for the editors too, when she takes back what she has told?"""

import pytest
from django.urls import reverse
from wagtail.models import Revision
from wagtail_localize.models import TranslationSource

from stories import actions
from stories.models import Recommendation, StoryPage
from stories.status import Stage
from tests.factories.agencies import employee, portal_editor
from tests.factories.stories import story
from tests.factories.told import approved, experience, fresh

pytestmark = pytest.mark.usefixtures("portal_tree")
WORDS = "Jeg satt tre måneder på kysten"


def withdrawn(told):
    actions.withdraw(experience=told, by=told.author)
    return fresh(told)


def everything_of(page):
    held = str(StoryPage.objects.filter(translation_key=page.translation_key).values())
    return held + str(list(Revision.page_revisions.filter(object_id=str(page.pk)).values_list("content", flat=True)))


@pytest.fixture
def out(client):
    told = experience(employee(), stage=Stage.APPROVED, is_public=True)
    told.story.get_latest_revision().publish()
    return fresh(told)


def test_the_page_is_empty_in_every_version_and_its_address_says_that_it_is_gone(client, out):
    TranslationSource.update_or_create_from_instance(out.story)
    other = story(WORDS, language="nn", live=False, translation_key=out.story.translation_key)
    assert WORDS in everything_of(out.story)
    page = withdrawn(out).story
    assert WORDS not in everything_of(page) and "Kari Nordmann" not in everything_of(page)
    assert not TranslationSource.objects.filter(object_id=page.translation_key).exists()
    assert not StoryPage.objects.filter(pk=other.pk).exists()
    assert client.get(out.story.url).status_code == 410


def test_what_was_never_out_leaves_no_page(client):
    told = withdrawn(experience(employee(), stage=Stage.APPROVAL))
    assert told.story is None and not StoryPage.objects.filter(title=told.title).exists()


def test_editors_read_that_it_is_withdrawn_and_no_more(client, out):
    actions.comment(experience=out, by=out.author, text="Jeg angrer på det om lederen.")
    withdrawn(out)
    client.force_login(portal_editor())
    page = client.get(reverse("stories:handle", args=[out.public_id])).content.decode()
    assert "Det som er fortalt, er trukket" in page
    assert WORDS not in page and "Jeg angrer" not in page and "Gå videre" not in page
    assert client.get(reverse("wagtailadmin_pages:edit", args=[out.story_id])).status_code == 200


def test_her_own_words_are_not_kept_either(out):
    told = withdrawn(out)
    assert (told.did, told.learned, told.advice, told.quote, told.comments.count()) == ("", "", "", "", 0)


def test_a_recommendation_goes_too(client):
    told = approved(experience(stage=Stage.SENT, kind="recommendation", quote="Kom hit."))
    withdrawn(told)
    assert not Recommendation.objects.exists()
