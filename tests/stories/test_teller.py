"""Is a story that an editor has written of somebody held back until she has said yes, whatever publishes it?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from portal.notifications.models import Message
from stories import actions, obstacles
from stories.models import Consent, StoryPage
from stories.status import Answer, Stage
from tests.factories.agencies import portal_editor
from tests.factories.stories import story
from tests.factories.told import experience
from tests.factories.translations import bring_out, drafted

from .test_editing import NEW, add_address

pytestmark = pytest.mark.usefixtures("portal_tree")
SAID = "publisert med samtykke fra den som forteller"
LACKING = "Det er ikke ført at Liv Aasen, som forteller, har sagt ja"


@pytest.fixture
def editor(client):
    person = portal_editor()
    client.force_login(person)
    return person


@pytest.fixture
def page():
    """Written by an editor, and not out; nobody has been asked."""
    return story("Ut i lufta", has_consent=False, live=False)


def is_live(page):
    return StoryPage.objects.get(pk=page.pk).live


def agreed(page, editor, name="Liv Aasen"):
    consent = actions.name_person(by=editor, story=page, name=name, how="i møte")
    actions.confirm(consent=consent, by=editor, how="i møte 3. mars")
    return consent


def renamed(page, name):
    draft = page.get_latest_revision_as_object()
    draft.person_name = name
    return draft.save_revision()


def test_an_editor_is_stopped_told_why_and_led_to_the_consents_where_she_notes_the_yes(client, editor):
    answer = client.post(add_address(), NEW | {"person_name": "Liv Aasen"}, follow=True)
    page = StoryPage.objects.get(slug="ny-historie")
    address = reverse("stories:consents_of", args=[page.pk])
    assert not page.live and LACKING in answer.content.decode()
    assert f'<a href="{address}" class="button' in answer.content.decode()
    shown = client.get(address).content.decode()
    assert LACKING in shown and 'value="Liv Aasen"' in shown
    client.post(address, {"nevn": "1", "name": "liv  aasen", "how": "i møte"})
    client.post(address, {"bekreft": str(Consent.objects.get().public_id), "how": "i møte 3. mars"})
    assert LACKING not in client.get(address).content.decode()
    client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), NEW | {"person_name": "Liv Aasen"})
    assert is_live(page) and SAID in client.get(page.url).content.decode()


def test_a_story_without_a_teller_is_published_and_claims_nothing(client, page):
    renamed(page, "").publish()
    assert is_live(page) and SAID not in client.get(page.url).content.decode()


def test_nor_does_one_that_was_out_before_anybody_was_asked(client):
    assert SAID not in client.get(story(has_consent=False).url).content.decode()


def test_what_she_told_herself_needs_no_second_yes(client):
    told = experience(stage=Stage.APPROVED, is_public=True)
    told.story.get_latest_revision().publish()
    assert is_live(told.story) and SAID in client.get(told.story.url).content.decode()


def test_many_at_once(client, editor, page):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = client.post(f"{address}?id={page.pk}&next=/admin/", follow=True)
    assert LACKING in answer.content.decode() and not is_live(page)
    first = agreed(page, editor)
    renamed(page, "Liv Aasen Berg")
    client.post(f"{address}?id={page.pk}&next=/admin/")
    assert not is_live(page)
    agreed(page, editor, "Liv Aasen Berg")
    actions.confirm(consent=first, by=editor, how="i møte 4. mars")
    client.post(f"{address}?id={page.pk}&next=/admin/")
    assert is_live(page)


def test_its_day_alone_does_not_bring_it_out(page):
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        call_command("keep_stories", verbosity=0)
    assert not is_live(page)


def test_another_name_needs_another_yes(editor, page):
    agreed(page, editor)
    page.get_latest_revision().publish()
    assert is_live(page)
    renamed(page, "Liv Berg").publish()
    assert not is_live(page)


def test_one_yes_holds_in_both_written_forms(client, editor, page):
    other = story("Ut i lufta", language="nn", has_consent=False, live=False, translation_key=page.translation_key)
    agreed(page, editor)
    for one in (page, other):
        one.get_latest_revision().publish()
        assert is_live(one)


@pytest.mark.usefixtures("apertium")
def test_a_translation_of_what_was_out_before_anybody_was_asked(client, editor):
    page = story("Vi lærte", has_consent=False)
    made = drafted(page, editor)
    address = reverse("wagtailadmin_pages:edit", args=[made.pk])
    assert LACKING in client.post(address, {"action": "publish"}, follow=True).content.decode()
    assert is_live(page) and not is_live(made)
    agreed(page, editor)
    assert LACKING not in client.post(address, {"action": "publish"}, follow=True).content.decode()
    bring_out(made, editor)
    assert is_live(made)


@pytest.mark.parametrize("status", [Answer.WAITING, Answer.NO, Answer.WITHDRAWN])
def test_who_has_been_asked_is_named_once(editor, page, status):
    agreed(page, editor)
    Consent.objects.update(status=status)
    assert len(obstacles.of_page(page)) == 1
    page.get_latest_revision().publish()
    assert not is_live(page)


def test_whose_name_was_taken_out_must_be_asked_before_it_comes_back(editor, page):
    consent = agreed(page, editor)
    actions.withdraw_consent(consent=consent, by=editor)
    renamed(page, "")
    actions.leave_out(consent=consent, by=editor)
    renamed(page, "Liv Aasen").publish()
    assert not is_live(page)


def test_what_an_editor_notes_is_told_to_nobody(editor, page):
    agreed(page, editor)
    assert not Message.objects.filter(kind="consent_answered").exists()


@pytest.mark.parametrize("has_consent", [True, False])
def test_the_list_of_stories_says_whether_the_teller_lacks(client, editor, has_consent):
    story("Om Liv", has_consent=has_consent)
    experience(stage=Stage.EDITING, title="Fortalt selv")
    answers = (client.get(f"/admin/historier/?consent={value}") for value in ("missing", "whole"))
    missing, whole = (answer.content.decode() for answer in answers)
    assert ("Om Liv" in missing, "Om Liv" in whole) == (not has_consent, has_consent)
    assert "Fortalt selv" in whole and "Fortalt selv" not in missing
