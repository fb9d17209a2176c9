"""What becomes of what a person has told: is it the text she said yes to, and is it gone when she takes it back?"""

from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from PIL import Image as drawn
from wagtail.images.models import Image
from wagtail.rich_text import RichText

from listings.agencies.branding.logos import Picture
from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from stories import actions
from stories.edited import mark_of, newest
from stories.models import Experience, StoryPage
from stories.status import LIFECYCLE, Stage
from tests.factories.agencies import employee, portal_editor
from tests.factories.told import bring, experience, fresh

pytestmark = pytest.mark.usefixtures("portal_tree")


@pytest.fixture
def author(client):
    person = employee(name="Kari Nordmann", title="rådgiver")
    client.force_login(person)
    return person


def test_an_editor_makes_a_draft_of_it_and_the_way_leads_both_ways(author):
    told = experience(author, stage=Stage.EDITING)
    page = newest(told)
    assert not page.live and page.person_name == "Kari Nordmann" and page.host_agency == told.host_agency
    assert [block.block_type for block in page.body][0] == "paragraph" and page.experience == told
    assert "Jeg satt tre måneder" in page.lead and "kunne jeg lese havet" in str(page.body)


@pytest.mark.parametrize(("shown_as", "name", "title"), [("title", "", "rådgiver"), ("anonymous", "", "")])
def test_she_is_shown_as_she_wants(author, shown_as, name, title):
    page = newest(experience(author, stage=Stage.EDITING, shown_as=shown_as))
    assert (page.person_name, page.person_title) == (name, title)


def test_nothing_is_published_before_she_has_said_yes(author):
    told = experience(author, stage=Stage.EDITING)
    told.story.get_latest_revision().publish()
    assert not StoryPage.objects.get(pk=told.story_id).live


def test_her_yes_is_to_the_words_she_read(author):
    told = experience(author, stage=Stage.APPROVAL)
    read = mark_of(newest(told))
    page = newest(told)
    page.lead = "Noe helt annet."
    page.save_revision()
    with pytest.raises(ValidationError, match="endret siden du åpnet"):
        actions.approve(experience=told, by=author, words=read)


def test_words_that_change_after_her_yes_are_not_published(author):
    told = experience(author, stage=Stage.APPROVED)
    page = newest(told)
    page.lead = "Noe helt annet."
    page.save_revision().publish()
    assert not StoryPage.objects.get(pk=page.pk).live and fresh(told).status == Stage.APPROVED


def test_when_it_is_out_she_is_thanked_and_can_read_it(client, author):
    told = experience(author, stage=Stage.APPROVED, is_public=True)
    told.story.get_latest_revision().publish()
    assert fresh(told).status == Stage.PUBLISHED
    assert Message.objects.filter(person=author).last().context["status"] == "published"
    client.logout()
    assert "Jeg satt tre måneder" in client.get(told.story.url).content.decode()


def test_she_takes_it_back_and_it_is_gone(client, author):
    told = experience(author, stage=Stage.APPROVED, is_public=True)
    told.story.get_latest_revision().publish()
    client.post(reverse("stories:withdraw", args=[told.public_id]))
    assert fresh(told).status == Stage.WITHDRAWN
    client.logout()
    assert client.get(told.story.url).status_code == 410
    page = StoryPage.objects.get(pk=told.story_id)
    page.lead = "Skrevet på nytt av en redaktør."
    page.save_revision().publish()
    assert not StoryPage.objects.get(pk=told.story_id).live


def test_a_no_has_words_and_words_alone_move_nothing(author):
    told, editor = experience(author, stage=Stage.SENT), portal_editor()
    with pytest.raises(ValidationError):
        actions.decline(experience=told, by=editor, text=" ")
    actions.comment(experience=told, by=editor, text="Når var dette?")
    assert fresh(told).status == Stage.SENT
    actions.decline(experience=told, by=editor, text="Takk, men vi har nettopp hatt en slik.")
    assert fresh(told).status == Stage.DECLINED and told.comments.count() == 2


def test_two_editors_make_one_story(author):
    told = experience(author, stage=Stage.SENT)
    actions.make(experience=told, by=portal_editor())
    with pytest.raises(ValidationError, match="alt laget"):
        actions.make(experience=told, by=portal_editor())
    assert StoryPage.objects.filter(title=told.title, locale__language_code="nb").count() == 1


def test_her_erasure_takes_what_was_made_of_it_along_so_that_nobody_brings_it_out_again(author):
    told = experience(author, stage=Stage.APPROVED, is_public=True)
    told.story.get_latest_revision().publish()
    author.delete()
    assert not StoryPage.objects.filter(pk=told.story_id).exists()


def test_only_who_may_read_it_is_let_in_that_she_said_yes_to(author):
    told = experience(author, stage=Stage.APPROVED, is_public=False)
    page = newest(told)
    page.is_public = True
    page.save_revision().publish()
    assert not StoryPage.objects.get(pk=page.pk).live and fresh(told).status == Stage.APPROVED
    page = newest(told)
    page.is_public = False
    page.save_revision().publish()
    assert StoryPage.objects.get(pk=page.pk).live
    page = newest(told)
    page.is_public = True
    page.save_revision().publish()
    assert not StoryPage.objects.get(pk=page.pk).live


def test_the_picture_of_her_goes_when_she_takes_it_back(author):
    told = experience(author)
    drawing = BytesIO()
    drawn.new("RGB", (40, 30), "navy").save(drawing, "PNG")
    picture = Picture(drawing.getvalue(), "png")
    actions.write(experience=told, by=author, words={"picture_alt": "Meg"}, picture=picture)
    told = bring(fresh(told), Stage.APPROVED)
    image = told.story.portrait
    actions.withdraw(experience=told, by=author)
    assert not Image.objects.filter(pk=image.pk).exists()


def test_nobody_hears_of_a_draft(author):
    with pytest.raises(StepNotAllowed):
        actions.comment(experience=experience(author), by=author, text="Er dere der?")


@pytest.mark.parametrize("status", Stage)
def test_every_step_starts_where_the_table_says(status, author):
    told = experience(author)
    Experience.objects.filter(pk=told.pk).update(status=status)
    if not LIFECYCLE.allows("withdraw", status):
        with pytest.raises(StepNotAllowed):
            actions.withdraw(experience=told, by=author)
    else:
        actions.withdraw(experience=told, by=author)
        assert fresh(told).status == Stage.WITHDRAWN


def test_the_mark_is_the_same_whether_the_words_have_been_read_or_not(author):
    told = experience(author, stage=Stage.EDITING)
    unread, read = newest(told), newest(told)
    list(read.body)
    assert mark_of(unread) == mark_of(read)
    read.body[0].value = RichText("<p>Noe annet</p>")
    assert mark_of(unread) != mark_of(read)
