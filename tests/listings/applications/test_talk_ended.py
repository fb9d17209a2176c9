"""What becomes of a talk when its posting is over, and how often is it told that a time does not suit?"""

import pytest

from listings.applications import actions
from listings.applications.models import Application
from listings.applications.progress import next_step
from listings.postings import actions as postings
from portal.foundation.message_kinds import kind_of
from portal.notifications.models import Message
from tests.factories.talks import at, called, talk_with

pytestmark = pytest.mark.django_db


def anew(application):
    return Application.objects.with_facts().get(pk=application.pk)


def told(kind):
    return list(Message.objects.filter(kind=kind).order_by("pk"))


@pytest.mark.parametrize("verb", ["withdraw", "close"])
def test_a_posting_that_is_over_calls_it_off_and_says_so(verb):
    application = called()
    talk = talk_with(application)
    posting = application.posting
    getattr(postings, verb)(posting=posting, by=posting.created_by)
    talk.refresh_from_db()
    assert not talk.is_ahead
    [off] = told("talk_off")
    assert (off.person, off.context["why"]) == (application.person, "posting")
    assert "Samtalen med" not in str(next_step(anew(application)))


def test_a_deadline_that_is_over_calls_nothing_off():
    application = called()
    talk = talk_with(application)
    type(application.posting).objects.filter(pk=application.posting_id).update(deadline=at(-1).date())
    postings.expire_overdue()
    talk.refresh_from_db()
    assert talk.is_ahead and not told("talk_off")


def test_many_wishes_in_a_day_are_told_once_and_not_when_there_is_another_time():
    application = called()
    talk_with(application)
    for text in ("Helst onsdag.", "Helst torsdag.", "Helst torsdag."):
        actions.ask_other_time(application=anew(application), by=application.person, text=text)
    [news] = told("talk_news")
    holds = kind_of(news.kind).still_holds
    assert anew(application).talk.wish == "Helst torsdag." and holds(news.person, news.context)
    talk_with(anew(application), starts=at(4))
    assert not holds(news.person, news.context)


def test_a_time_that_stands_all_the_same_answers_the_wish():
    application = called()
    talk_with(application)
    actions.ask_other_time(application=anew(application), by=application.person, text="Helst onsdag.")
    talk_with(anew(application))
    assert anew(application).talk.wish == "" and len(told("talk_set")) == 2
