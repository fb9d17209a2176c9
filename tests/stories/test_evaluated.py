"""Does an evaluation become a draft when all may be told, and is the story gone when somebody says no?"""

import pytest
from django.test import Client

from listings.agreements.status import Party
from listings.evaluations.actions import anonymise
from listings.evaluations.models import Evaluation
from listings.evaluations.status import Publish
from listings.evaluations.telling import told_of
from portal.notifications.models import Message
from search.models import SearchDocument
from stories import actions
from stories.edited import mark_of, newest
from stories.models import Experience, StoryPage
from stories.status import ShownAs, Stage
from tests.factories.agencies import portal_editor
from tests.factories.evaluations import TOLD, all_answered, answered, evaluation, said
from tests.factories.told import bring
from tests.factories.vocabulary import CompetenceFactory, ThemeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def word(portal_tree):
    return CompetenceFactory()


@pytest.fixture
def theme():
    return ThemeFactory()


@pytest.fixture
def opened(word, theme):
    return evaluation(posting={"wanted": [word], "themes": [theme], "salary_paid_by": "home"}, percentage=60)


def told_story(opened, answer=Publish.NAMED, **facts):
    return said(answered(opened, Party.PERSON, **TOLD), Party.PERSON, answer, **facts)


def facts_on(page):
    return [dict(item) for block in page.body if block.block_type == "facts" for item in block.value["items"]]


def is_found(page):
    return SearchDocument.objects.filter(kind="story", object_id=page.pk, live=True).exists()


def published(experience):
    """By the editor, after the author has approved it."""
    editor = portal_editor()
    actions.ask_approval(experience=experience, by=editor)
    experience = bring(experience, None)
    actions.approve(experience=experience, by=experience.author, words=mark_of(newest(experience)))
    experience.story.get_latest_revision().publish(user=editor)
    return StoryPage.objects.get(pk=experience.story_id)


def test_a_yes_makes_a_draft_with_everything_filled_in(opened, word, theme):
    editor = portal_editor()
    told_story(opened)
    experience = Experience.objects.get()
    page = experience.story
    assert (experience.status, page.live, page.person_name) == (Stage.EDITING, False, "Liv Aasen")
    assert (page.host_agency, page.home_agency) == (opened.agreement.receiving, opened.agreement.sending)
    assert (list(page.competences.all()), list(page.themes.all())) == ([word], [theme])
    assert page.quote == "Jeg kartla arkivet i tre måneder."
    assert page.written_in == "nb"
    words = str(page.body.get_prep_value())
    assert all(part in words for part in ("Jeg lærte å spørre", TOLD["used_how"], TOLD["advice"], "3 måneder"))
    assert {"label": "Omfang", "value": "60 %"} in facts_on(page)
    assert {"label": "Lønn", "value": f"{opened.agreement.sending.short} betalte"} in facts_on(page)
    assert Message.objects.filter(kind="story_drafted", person=editor).count() == 1


@pytest.mark.parametrize(
    ("payer", "said"), [("host", "%(host)s betalte"), ("shared", "%(home)s og %(host)s delte"), ("agreed", None)]
)
def test_it_tells_who_paid_where_the_agreement_says_so(opened, payer, said):
    agreement = opened.agreement
    agreement.versions.update(terms=agreement.current.terms | {"salary_paid_by": payer})
    told_story(opened)
    paid = [fact["value"] for fact in facts_on(Experience.objects.get().story) if fact["label"] == "Lønn"]
    assert paid == ([said % {"home": agreement.sending.short, "host": agreement.receiving.short}] if said else [])


def in_older_words(opened, party):
    opened.publishing.filter(party=party).update(words=1)
    return opened


@pytest.mark.parametrize("who", [Party.PERSON, Party.SENDING, Party.RECEIVING])
def test_what_older_words_did_not_tell_of_is_not_told(opened, who):
    """She said yes, or the agency that it may be, before the percentage and who paid were spoken of."""
    for party, answer in ((Party.SENDING, Publish.MAY), (Party.RECEIVING, Publish.MAY), (Party.PERSON, Publish.NAMED)):
        said(opened, party, answer)
    answered(in_older_words(opened, who), Party.PERSON, **TOLD)
    assert {fact["label"] for fact in facts_on(Experience.objects.get().story)} == {"Når", "Varighet"}


def test_nor_where_an_agency_was_silent_to_them_until_it_has_answered_the_new(opened):
    in_older_words(said(opened, Party.PERSON, Publish.NAMED), Party.PERSON)
    for party in (Party.PERSON, Party.SENDING):
        said(opened, party, Publish.NAMED if party == Party.PERSON else Publish.MAY)
    assert told_of(answered(opened, Party.PERSON, **TOLD)).percentage is None
    assert told_of(said(opened, Party.RECEIVING, Publish.MAY)).percentage == 60


def test_without_a_name_nobody_is_named(opened):
    told_story(opened, Publish.ANONYMOUS)
    page = Experience.objects.get().story
    assert page.person_name == ""
    assert page.person_title == f"En medarbeider i {opened.agreement.sending.short}"
    assert "Liv" not in str(page.to_json())


def test_the_yes_may_come_before_the_words(opened):
    said(opened, Party.PERSON, Publish.NAMED)
    assert not Experience.objects.exists()
    answered(opened, Party.PERSON, **TOLD)
    assert Experience.objects.get().shown_as == ShownAs.NAME


@pytest.mark.parametrize("side", [Party.SENDING, Party.RECEIVING])
def test_an_agency_that_has_said_no_stops_it_and_may_change_its_mind(opened, side):
    opened = said(opened, side, Publish.NO)
    opened = told_story(opened)
    assert not Experience.objects.exists()
    said(opened, side, Publish.MAY)
    assert Experience.objects.exists()


def test_no_words_no_story(opened):
    said(answered(opened, Party.PERSON), Party.PERSON, Publish.NAMED)
    assert not Experience.objects.exists()


def test_another_choice_is_another_draft(opened):
    opened = told_story(opened)
    said(opened, Party.PERSON, Publish.ANONYMOUS)
    assert [one.status for one in Experience.objects.order_by("pk")] == [Stage.WITHDRAWN, Stage.EDITING]


def test_what_an_editor_has_said_no_to_is_not_made_again(opened):
    opened = told_story(opened)
    actions.decline(experience=Experience.objects.get(), by=portal_editor(), text="Takk, ikke nå")
    said(opened, Party.RECEIVING, Publish.MAY)
    assert Experience.objects.count() == 1


@pytest.mark.parametrize("who", [Party.PERSON, Party.SENDING, Party.RECEIVING])
def test_a_no_takes_the_story_down_and_its_address_says_so(opened, who):
    opened = told_story(opened, is_public=True)
    page = published(Experience.objects.get())
    assert Client().get(page.url).status_code == 200
    assert is_found(page)
    said(opened, who, Publish.NO)
    answer = Client().get(page.url)
    assert answer.status_code == 410
    assert "Historien" in answer.content.decode()
    assert not is_found(page)
    assert Experience.objects.get().status == Stage.WITHDRAWN


def test_what_is_withdrawn_among_what_she_has_told_has_no_yes_any_more(opened):
    told_story(opened)
    experience = Experience.objects.get()
    actions.withdraw(experience=experience, by=experience.author)
    assert Evaluation.objects.with_facts().get().standing_answers[Party.PERSON].answer == Publish.NO
    assert Experience.objects.count() == 1


def test_the_story_outlives_the_answers_until_the_yes_is_taken_back(opened):
    opened = all_answered(opened, **TOLD)
    opened = said(opened, Party.PERSON, Publish.NAMED)
    page = published(Experience.objects.get())
    anonymise(evaluation=opened)
    page.refresh_from_db()
    assert page.live
    said(Evaluation.objects.with_facts().get(), Party.PERSON, Publish.NO)
    page.refresh_from_db()
    assert not page.live
