"""Is a story checked on its day as it then comes out, and are the editors told when it is stopped?"""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from portal.notifications.delivery import deliver_waiting
from portal.notifications.models import Message
from stories import actions
from stories.edited import mark_of, newest
from stories.models import StoryPage
from stories.status import Answer, Stage
from tests.factories.agencies import portal_editor
from tests.factories.told import agreed_by_all, approved, fresh, read_by

pytestmark = pytest.mark.usefixtures("portal_tree")


@pytest.fixture
def waiting(told):
    """All have said yes, and it goes out tomorrow."""
    told = agreed_by_all(approved(told))
    draft = told.story.get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + timedelta(days=1)
    draft.save_revision().publish()
    return told


def in_days(number):
    return time_machine.travel(timezone.now() + timedelta(days=number))


def is_out_on_its_day(told):
    with in_days(2):
        call_command("keep_stories", verbosity=0)
    return StoryPage.objects.get(pk=told.story_id).live


def test_what_is_stopped_is_told_to_the_editors_who_read_why(client, waiting, consent):
    """As after the day when it began to be kept which words a yes is to."""
    waiting.consents.update(agreed_words="")
    assert not is_out_on_its_day(waiting)
    told = Message.objects.get(kind="story_stopped")
    assert told.context["title"] == waiting.title
    client.force_login(told.person)
    page = client.get(told.context["consents_url"]).content.decode()
    assert f"Det er ikke ført hvilken tekst {consent.name} sa ja til" in page


@pytest.mark.parametrize("is_out", [True, False])
def test_what_has_come_out_meanwhile_is_not_mailed(waiting, is_out):
    waiting.consents.update(agreed_words="")
    is_out_on_its_day(waiting)
    with in_days(3):
        if is_out:
            agreed_by_all(waiting).story.get_latest_revision().publish()
        deliver_waiting()
    assert any("ble ikke publisert" in one.subject for one in mail.outbox) is not is_out


def test_what_nothing_stands_in_the_way_of_comes_out_and_the_author_is_thanked_then(waiting):
    published = Message.objects.filter(kind="experience_moved", context__status="published")
    assert fresh(waiting).status == Stage.APPROVED and not published.exists()
    assert is_out_on_its_day(waiting)
    assert fresh(waiting).status == Stage.PUBLISHED and published.get().person == waiting.author
    assert not Message.objects.filter(kind="story_stopped").exists()


def edited(told):
    """A newer draft, which has no day."""
    draft = fresh(told).story.get_latest_revision_as_object()
    draft.quote, draft.go_live_at = "Nils viste meg havet.", None
    draft.save_revision()


def test_a_newer_draft_changes_nothing_for_what_all_have_said_yes_to(waiting):
    edited(waiting)
    assert is_out_on_its_day(waiting)


def test_a_yes_of_who_is_named_to_a_newer_draft_is_not_to_what_comes_out(waiting, named):
    edited(waiting)
    consent = waiting.consents.with_facts().get()
    actions.agree(consent=consent, by=named, words=read_by(consent))
    assert not is_out_on_its_day(waiting)


def test_nor_is_that_of_the_author(waiting):
    edited(waiting)
    agreed_to_both = waiting.consents.get().agreed_words
    actions.ask_approval(experience=fresh(waiting), by=portal_editor())
    actions.approve(experience=fresh(waiting), by=waiting.author, words=mark_of(newest(fresh(waiting))))
    waiting.consents.update(status=Answer.YES, agreed_words=agreed_to_both)
    assert not is_out_on_its_day(waiting)
