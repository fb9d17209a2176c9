"""Is it gone from the portal at once, for the editors too, when she takes back what she has told?"""

import pytest
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import Revision
from wagtail_localize.models import TranslationSource

from stories import actions
from stories.models import Experience, Recommendation, StoryPage
from stories.status import Stage
from tests.factories.agencies import employee, portal_editor
from tests.factories.stories import story
from tests.factories.told import approved, experience, fresh
from tests.factories.vocabulary import ThemeFactory

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


def left_withdrawn(told):
    """As it was done before: out no more, and all else still there."""
    actions.take_down(key=told.story and told.story.translation_key)
    Experience.objects.filter(pk=told.pk).update(status=Stage.WITHDRAWN)
    told.themes.add(ThemeFactory())


def keep():
    call_command("keep_stories", verbosity=0)


def test_what_was_withdrawn_before_is_emptied_too_and_once(out):
    left_withdrawn(out)
    keep()
    told, page = fresh(out), StoryPage.objects.get(pk=out.story_id)
    assert WORDS not in everything_of(page) + told.did and (told.themes.count(), told.approved_words) == (0, "")
    page.lead = "Historien ble trukket i fjor."
    page.save_revision()
    keep()
    assert page.get_latest_revision_as_object().lead == page.lead


def test_a_recommendation_that_was_withdrawn_before_goes_too():
    left_withdrawn(approved(experience(stage=Stage.SENT, kind="recommendation", quote="Kom hit.")))
    keep()
    assert not Recommendation.objects.exists()


def test_a_recommendation_goes_too(client):
    told = approved(experience(stage=Stage.SENT, kind="recommendation", quote="Kom hit."))
    withdrawn(told)
    assert not Recommendation.objects.exists()
