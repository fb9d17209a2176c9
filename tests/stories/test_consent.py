"""Is nobody named before she has said yes, and is she gone everywhere when she takes it back?"""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone

from portal.notifications.models import Message
from stories import actions, obstacles
from stories.models import Consent, StoryPage
from stories.status import Answer
from tests.factories.agencies import portal_editor
from tests.factories.stories import story
from tests.factories.told import approved, fresh, read_by

from .conftest import answer_at, answered_yes

pytestmark = pytest.mark.usefixtures("portal_tree")


def test_who_is_named_gets_the_text_by_a_link_of_her_own(client, told, named, consent):
    message = Message.objects.get(kind="consent_asked", person=named)
    assert message.context["title"] == told.title
    client.force_login(named)
    page = client.get(answer_at(consent)).content.decode()
    assert "Jeg satt tre måneder på kysten" in page


def test_the_link_opens_for_nobody_else(client, told, consent):
    assert client.get(answer_at(consent))["Location"].startswith("/logg-inn/")
    client.force_login(told.author)
    assert client.get(answer_at(consent)).status_code == 403
    assert client.get(reverse("stories:consent", args=["forfalsket"])).status_code == 404


def test_an_old_link_is_told_and_can_be_had_anew(client, named, consent):
    client.force_login(named)
    with time_machine.travel(timezone.now() - timedelta(days=90)):
        old = answer_at(consent)
    page = client.get(old).content.decode()
    assert "Lenken er for gammel" in page and "Jeg satt tre måneder" not in page
    client.post(old, {"svar": "ja"})
    assert fresh(consent.experience).consents.get().status == Answer.WAITING
    assert Message.objects.filter(kind="consent_asked", person=named).count() == 2


@pytest.mark.parametrize("status", [Answer.WAITING, Answer.NO, Answer.WITHDRAWN])
def test_without_her_yes_nothing_is_published(told, consent, status):
    Consent.objects.filter(pk=consent.pk).update(status=status)
    told = approved(told)
    told.story.get_latest_revision().publish()
    assert not StoryPage.objects.get(pk=told.story_id).live
    assert "Nils Roald" in " ".join(obstacles.of_page(told.story))


def test_with_her_yes_it_is(client, told, named, consent):
    told = approved(told)
    client.force_login(named)
    answered_yes(client, consent)
    told.story.get_latest_revision().publish()
    assert StoryPage.objects.get(pk=told.story_id).live


def test_a_no_is_told_to_the_editors(client, told, named, consent):
    editor = portal_editor()
    client.force_login(named)
    client.post(answer_at(consent), {"svar": "nei", "text": "Jeg vil ikke nevnes."})
    consent.refresh_from_db()
    assert (consent.status, consent.wish) == (Answer.NO, "Jeg vil ikke nevnes.")
    assert Message.objects.get(kind="consent_answered", person=editor).context["status"] == "no"


def test_the_name_can_be_taken_out_and_the_rest_published(told, named, consent):
    told = approved(told)
    page = told.story.get_latest_revision_as_object()
    page.quote = "Nils Roald lo."
    page.save_revision()
    with pytest.raises(ValidationError, match="står fortsatt i teksten"):
        actions.leave_out(consent=consent, by=portal_editor())
    page.quote = ""
    page.save_revision()
    actions.leave_out(consent=consent, by=portal_editor())
    assert not told.consents.missing().exists()


def test_a_name_is_not_left_out_while_it_stands_in_what_was_sent(told, named, consent):
    """Else it would come along into the story that is made afterwards, with nobody left to ask."""
    type(told).objects.filter(pk=told.pk).update(did=f"{named.name} viste meg havet.")
    with pytest.raises(ValidationError, match="står fortsatt i teksten"):
        actions.leave_out(consent=consent, by=portal_editor())


def test_a_no_takes_down_what_was_out_before_she_was_asked(named):
    page = story("Redaktørens egen")
    consent = actions.name_person(by=portal_editor(), story=page, name=named.name, email=named.email)
    actions.refuse(consent=consent, by=named)
    assert not StoryPage.objects.get(pk=page.pk).live


def test_who_was_named_goes_with_the_story(named):
    page = story("Redaktørens egen")
    actions.name_person(by=portal_editor(), story=page, name=named.name, email=named.email)
    page.delete()
    assert not Consent.objects.exists()


def test_somebody_without_an_address_is_confirmed_by_an_editor(told):
    actions_by = portal_editor()
    consent = actions.name_person(by=actions_by, experience=told, name="Per Utenfor", how="sa ja i møte")
    with pytest.raises(PermissionDenied):
        actions.agree(consent=consent, by=told.author, words=read_by(consent))
    actions.confirm(consent=consent, by=actions_by, how="sa ja på telefon 3. mars")
    consent.refresh_from_db()
    assert (consent.status, consent.how) == (Answer.YES, "sa ja på telefon 3. mars")


def test_mail_goes_to_member_agencies_alone(told):
    with pytest.raises(ValidationError, match="som er med"):
        actions.name_person(by=portal_editor(), experience=told, name="Per", email="per@avis.no")


def test_a_story_that_an_editor_wrote_asks_too(named):
    page, editor = story("Redaktørens egen"), portal_editor()
    consent = actions.name_person(by=editor, story=page, name=named.name, email=named.email)
    assert Message.objects.filter(kind="consent_asked", person=named).exists()
    assert obstacles.of_page(page)
    actions.agree(consent=consent, by=named, words=read_by(consent))
    assert not obstacles.of_page(page)
