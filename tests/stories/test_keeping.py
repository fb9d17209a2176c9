"""Does what is scheduled happen, and are the editors reminded once?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from portal.foundation.clock import oslo_today
from portal.notifications.models import Message
from stories.models import Experience, Recommendation, StoryPage
from stories.status import Stage
from tests.factories.agencies import portal_editor
from tests.factories.stories import story
from tests.factories.told import experience
from tests.retention import carry_out

pytestmark = pytest.mark.usefixtures("portal_tree")


def keep():
    call_command("keep_stories", verbosity=0)


def test_a_story_goes_out_on_its_day_and_is_taken_down_on_its_day(client):
    page = story("Planlagt", live=False)
    page.go_live_at, page.expire_at = timezone.now() + timedelta(days=1), timezone.now() + timedelta(days=2)
    page.save_revision().publish()
    keep()
    assert not StoryPage.objects.get(pk=page.pk).live
    with time_machine.travel(timezone.now() + timedelta(hours=36)):
        keep()
    assert client.get(f"/historier/{page.slug}/").status_code == 200
    with time_machine.travel(timezone.now() + timedelta(hours=60)):
        keep()
    assert client.get(f"/historier/{page.slug}/").status_code == 410


def test_the_editors_are_reminded_once_for_each_day():
    editor, page = portal_editor(), story("Gammel", review_on=oslo_today())
    story("På nynorsk", language="nn", review_on=oslo_today(), translation_key=page.translation_key)
    story("Kan vente", review_on=oslo_today() + timedelta(days=1))
    for _time in range(2):
        keep()
    assert [message.context["title"] for message in Message.objects.filter(person=editor)] == ["Gammel"]
    StoryPage.objects.filter(pk=page.pk).update(review_on=oslo_today() - timedelta(days=1))
    keep()
    assert Message.objects.filter(person=editor, kind="story_review").count() == 2


@pytest.mark.parametrize("stage", set(Stage) - {Stage.PUBLISHED})
def test_what_is_not_out_is_forgotten_after_a_year_with_what_was_made_of_it(stage):
    old = experience(stage=Stage.EDITING, kind="recommendation", quote="Kom hit.")
    Experience.objects.filter(pk=old.pk).update(status=stage, changed_at=timezone.now() - timedelta(days=400))
    fresh = experience()
    assert (carry_out("stories.drafts"), carry_out("stories.drafts")) == (1, 0)
    assert list(Experience.objects.all()) == [fresh] and not Recommendation.objects.exists()


def test_what_is_out_is_kept():
    told = experience(stage=Stage.APPROVED)
    told.story.get_latest_revision().publish()
    Experience.objects.update(changed_at=timezone.now() - timedelta(days=400))
    carry_out("stories.drafts")
    assert Experience.objects.get() == told and StoryPage.objects.get(pk=told.story_id).live
