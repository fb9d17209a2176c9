"""Can a person tell what she has lived through, send it, and have the last word on it?"""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from portal.foundation.lifecycle import StepNotAllowed
from portal.notifications.models import Message
from stories import actions
from stories.edited import mark_of, newest
from stories.models import Experience, StoryPage
from stories.status import LIFECYCLE, Stage
from tests.factories.agencies import AgencyFactory, employee, portal_editor
from tests.factories.told import experience, fresh
from tests.services.places import PROJECT

pytestmark = pytest.mark.usefixtures("portal_tree")
PICTURE = PROJECT / "home/demo/data/portraits/liv.png"


def write_at(told, step):
    return reverse("stories:write", args=[told.public_id, step])


def told_by(person):
    return Experience.objects.get(author=person)


@pytest.fixture
def author(client):
    person = employee(AgencyFactory(short="Kystverket"), name="Kari Nordmann", title="rådgiver")
    client.force_login(person)
    return person


def test_the_guided_form_leads_from_nothing_to_the_editor(client, author):
    host, editor = AgencyFactory(short="Arkivverket"), portal_editor()
    client.post("/fortell/", {"kind": "experience"})
    told = told_by(author)
    what = {"title": "Åtte mil hyller", "language": "nb", "host_agency": host.pk, "year": "2019", "month": "8"}
    answer = client.post(write_at(told, "hva"), what | {"months": "6"})
    assert answer["Location"] == write_at(told, "fortell")
    client.post(write_at(told, "fortell"), {"did": "Jeg telte hyller.", "learned": "Mye om oss selv."})
    client.post(write_at(told, "vis"), {"shown_as": "title", "is_public": "on"})
    client.post(write_at(told, "nevnt"), {"names_nobody": "on"})
    client.post(reverse("stories:review", args=[told.public_id]))
    told = fresh(told)
    assert (told.status, told.started_on.year, told.months) == (Stage.SENT, 2019, 6)
    assert Message.objects.get(person=editor).kind == "experience_sent"


def test_what_is_right_is_kept_beside_what_is_wrong(client, author):
    told = experience(author)
    answer = client.post(write_at(told, "hva"), {"title": "Ny tittel", "language": "nb", "year": "1066", "month": "1"})
    page = answer.content.decode()
    assert "Skriv 1970 eller mer" in page and 'value="1066"' in page
    assert fresh(told).title == "Ny tittel"


def test_a_pause_saves(client, author):
    told = experience(author)
    answer = client.post(write_at(told, "fortell"), {"did": "Halvveis"}, headers={"HX-Request": "true"})
    assert "Lagret" in answer.content.decode() and fresh(told).did == "Halvveis"


@pytest.mark.parametrize("title", ["x" * 300, "To\nlinjer\u202e", "<b>æøå</b> 🌊"])
def test_odd_titles_lose_nothing(client, author, title):
    told = experience(author)
    answer = client.post(write_at(told, "hva"), {"title": title, "language": "nb"})
    assert answer.status_code in (200, 302)
    if len(title) > 150:
        assert title in answer.content.decode() and "høyst 150 tegn" in answer.content.decode()


def test_a_picture_needs_words(client, author):
    told = experience(author)
    upload = SimpleUploadedFile("liv.png", PICTURE.read_bytes(), "image/png")
    client.post(write_at(told, "vis"), {"shown_as": "name", "picture": upload})
    told = fresh(told)
    assert told.picture
    with pytest.raises(ValidationError, match="hva bildet viser"):
        actions.send(experience=told, by=author)
    client.post(write_at(told, "vis"), {"shown_as": "name", "picture_alt": "Liv foran hyllene"})
    actions.send(experience=fresh(told), by=author)
    assert fresh(told).status == Stage.SENT and fresh(told).picture


def test_a_picture_is_hers_and_the_editors_alone(client, author, settings):
    told = experience(author)
    upload = SimpleUploadedFile("liv.png", PICTURE.read_bytes(), "image/png")
    client.post(write_at(told, "vis"), {"shown_as": "name", "picture": upload, "picture_alt": "Liv"})
    address = reverse("stories:picture", args=[told.public_id])
    assert client.get(address).status_code == 200
    client.force_login(portal_editor())
    assert client.get(address).status_code == 404
    actions.send(experience=fresh(told), by=author)
    assert client.get(address).status_code == 200


def test_a_draft_with_holes_is_not_sent(author):
    told = experience(author, did="", host_agency=None)
    with pytest.raises(ValidationError) as refused:
        actions.send(experience=told, by=author)
    assert refused.value.messages == ["Velg hvor du var, eller skriv et annet sted", "Skriv hva du gjorde"]


def test_nobody_else_reads_writes_or_sends_it(client, author):
    told, stranger = experience(author), employee()
    with pytest.raises(PermissionDenied):
        actions.write(experience=told, by=stranger, words={"title": "Kapret"})
    client.force_login(stranger)
    for name in ("told", "review", "approve", "withdraw"):
        assert client.get(reverse(f"stories:{name}", args=[told.public_id])).status_code == 404
    assert client.post(write_at(told, "hva"), {"title": "Kapret"}).status_code == 404


def test_an_editor_makes_a_draft_of_it_and_the_way_leads_both_ways(author):
    told = experience(author, stage=Stage.EDITING)
    page = newest(told)
    assert not page.live and page.person_name == "Kari Nordmann" and page.host_agency == told.host_agency
    assert [block.block_type for block in page.body][0] == "paragraph" and page.experience == told
    assert "Jeg satt tre måneder" in str(page.body)


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
    told.story.get_latest_revision().publish()
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


def test_her_erasure_takes_down_what_she_told(author):
    told = experience(author, stage=Stage.APPROVED, is_public=True)
    told.story.get_latest_revision().publish()
    author.delete()
    assert not StoryPage.objects.get(pk=told.story_id).live


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
