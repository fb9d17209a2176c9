"""Is the yes of somebody who is named to the words and the readers that she said it to, and to nothing else?"""

import pytest
from django.core.exceptions import ValidationError

from portal.notifications.models import Message
from stories import actions
from stories.actions.asking import REQUESTS
from stories.models import Consent, StoryPage
from stories.status import Answer
from tests.factories.agencies import portal_editor
from tests.factories.stories import story
from tests.factories.told import agreed_by_all, approved, fresh, read_by

from .conftest import answer_at, answered_yes

pytestmark = pytest.mark.usefixtures("portal_tree")
KIND, OTHER = "Nils viste meg havet.", "Nils gjorde ikke jobben sin."


def times_asked(person):
    return Message.objects.filter(kind="consent_asked", person=person).count()


def is_live(page):
    return StoryPage.objects.get(pk=page.pk).live


def edited(page, **words):
    draft = page.get_latest_revision_as_object()
    for name, value in words.items():
        setattr(draft, name, value)
    return draft.save_revision()


def test_what_is_rewritten_after_her_yes_is_asked_about_anew(client, told, named, consent):
    client.force_login(named)
    answered_yes(client, consent)
    actions.send_back(experience=told, by=portal_editor(), text="Skriv mer")
    actions.write(experience=fresh(told), by=told.author, words={"did": OTHER})
    actions.send(experience=fresh(told), by=told.author)
    assert (told.consents.get().status, times_asked(named)) == (Answer.WAITING, 2)
    assert OTHER in client.get(answer_at(consent)).content.decode()


def test_what_is_sent_as_it_was_is_not_asked_about_again(client, told, named, consent):
    client.force_login(named)
    answered_yes(client, consent)
    actions.send_back(experience=told, by=portal_editor(), text="Skriv mer")
    actions.send(experience=fresh(told), by=told.author)
    assert (told.consents.get().status, times_asked(named)) == (Answer.YES, 1)


def test_she_reads_the_edited_text_too_before_it_is_out(client, told, named, consent):
    client.force_login(named)
    answered_yes(client, consent)
    told = approved(told)
    assert (told.consents.get().status, times_asked(named)) == (Answer.WAITING, 2)
    told.story.get_latest_revision().publish()
    assert not is_live(told.story)


def test_an_editor_who_may_ask_no_more_today_still_takes_the_text_on(client, told, named, consent):
    """Those who are named are asked because of the step; whom she asks herself, is counted."""
    editor = portal_editor()
    actions.make(experience=told, by=editor)
    REQUESTS.take_several(str(editor.public_id), REQUESTS.most)
    client.force_login(named)
    answered_yes(client, consent)
    edited(fresh(told).story, quote=KIND)
    actions.ask_approval(experience=fresh(told), by=editor)
    assert (told.consents.get().status, times_asked(named)) == (Answer.WAITING, 2)
    with pytest.raises(ValidationError, match="for mange forsøk"):
        actions.ask_again(consent=consent, by=editor)


def test_what_an_editor_changes_after_all_have_said_yes_is_not_published_and_can_be_asked_about(told, named, consent):
    told = agreed_by_all(approved(told))
    edited(told.story, quote=OTHER[:100]).publish()
    assert not is_live(told.story)
    actions.ask_again(consent=consent, by=portal_editor())
    assert (told.consents.get().status, times_asked(named)) == (Answer.WAITING, 2)


def test_a_misspelling_is_mended_once_it_is_out(told, named, consent):
    told = agreed_by_all(approved(told))
    told.story.get_latest_revision().publish()
    edited(told.story, quote="Havet svarar den som spør.").publish()
    assert is_live(told.story)


def test_her_yes_is_to_what_she_has_read(told, named, consent):
    read = read_by(consent)
    type(told).objects.filter(pk=told.pk).update(did=OTHER)
    with pytest.raises(ValidationError, match="endret siden du åpnet"):
        actions.agree(consent=consent, by=named, words=read)


def test_she_is_told_who_may_read_it(client, told, named, consent):
    client.force_login(named)
    for is_public, who in ((True, "Alle på nettet"), (False, "De som er logget inn i portalen")):
        type(told).objects.update(is_public=is_public)
        assert who in client.get(answer_at(consent)).content.decode()


@pytest.mark.parametrize("is_out", [True, False])
def test_a_story_of_an_editors_is_not_opened_to_all_without_asking(named, is_out):
    page, editor = story("Redaktørens egen", is_public=False, live=False), portal_editor()
    consent = actions.name_person(by=editor, story=page, name=named.name, email=named.email)
    actions.agree(consent=consent, by=named, words=read_by(consent))
    if is_out:
        page.get_latest_revision().publish()
    edited(page, is_public=True).publish()
    assert not is_live(page)
    actions.ask_again(consent=consent, by=editor)
    assert Consent.objects.get(pk=consent.pk).status == Answer.WAITING


def test_what_an_editor_confirmed_is_confirmed_anew(told):
    editor = portal_editor()
    consent = actions.name_person(by=editor, experience=told, name="Per Utenfor", how="sa ja i møte")
    actions.confirm(consent=consent, by=editor, how="sa ja i møte")
    told = approved(told)
    assert told.consents.get(pk=consent.pk).status == Answer.WAITING
