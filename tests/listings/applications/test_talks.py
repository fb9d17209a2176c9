"""When may a talk be, who hears of it, and what takes it away again?"""

from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.utils import timezone

from listings.applications import actions
from listings.applications.models import Application, Talk
from listings.applications.progress import next_step, timeline
from listings.applications.telling import tell_of
from listings.applications.together import Letter
from portal.foundation.clock import OSLO
from portal.notifications.models import Message
from portal.privacy.models import AuditEntry
from tests.factories.agencies import publisher
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.talks import PLACE, WORDS, at, called, talk_with

pytestmark = pytest.mark.django_db
NOT_NOW = {
    "past": [{"starts": at(-1)}, {"starts": at(0, 0, 1)}],
    "far": [{"starts": at(181)}],
    "hours": [{"starts": at(hour=5, minute=59)}, {"starts": at(hour=21, minute=30)}, {"starts": at(hour=23)}],
    "length": [{"minutes": 14}, {"minutes": 241}],
    "birth_number": [{"words": "Jeg er 010190 12345"}, {"place": "Rom 01019012345"}],
}


@pytest.fixture
def jobs_can_wait(settings):
    """As in production, where a worker takes them when their time has come."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def anew(application):
    return Application.objects.with_facts().get(pk=application.pk)


def told(kind, person=None):
    found = Message.objects.filter(kind=kind).order_by("pk")
    return list(found.filter(person=person) if person else found)


@pytest.mark.parametrize(("code", "said"), [(code, said) for code, many in NOT_NOW.items() for said in many])
def test_a_time_that_cannot_be_is_refused(code, said):
    application = called()
    with pytest.raises(ValidationError) as refusal:
        talk_with(application, **said)
    assert refusal.value.code == code
    assert not Talk.objects.exists() and not told("talk_set")


@pytest.mark.parametrize(
    "said", [{"starts": at(180)}, {"starts": at(hour=6, minute=0)}, {"starts": at(hour=21, minute=15)}]
)
def test_the_last_that_can_be_is_taken(said):
    assert talk_with(**said).is_ahead


def test_a_link_with_eleven_digits_is_no_birth_number():
    assert talk_with(place="https://eksempel.zoom.us/j/91234567890").is_ahead


def test_both_sides_read_when_and_the_history_has_it():
    application = called()
    with time_machine.travel("2027-03-01T08:00:00Z", tick=False):
        talk_with(application, starts=at(2), by=application.posting.created_by)
        application = anew(application)
        assert "onsdag 3. mars kl. 10.30–11.15" in next_step(application)
        for to_agency in (False, True):
            steps = {step["label"]: step for step in timeline(application, to_agency=to_agency)}
            assert steps["Samtale"]["date"] == "onsdag 3. mars kl. 10.30–11.15"
        actions.call_off_talk(application=application, by=application.posting.created_by)
        steps = [step["label"] for step in timeline(anew(application))]
    assert "Samtalen avlyst" in steps and "Samtale" not in steps


@pytest.mark.parametrize(("day", "utc"), [("2027-01-11", 9), ("2027-07-12", 8)])
def test_the_hour_is_that_of_the_wall_in_winter_and_in_summer(day, utc):
    with time_machine.travel(f"{day}T06:00:00Z", tick=False):
        talk = talk_with(called(), starts=at(3))
    assert talk.starts.astimezone(OSLO).hour == 10 and talk.when.endswith("kl. 10.30–11.15")
    assert talk.starts.utctimetuple().tm_hour == utc


def test_the_candidate_is_told_once_of_each_time():
    application = called()
    for starts in (at(1), at(1), at(2)):
        talk_with(application, starts=starts)
    assert [one.context["what"] for one in told("talk_set", application.person)] == ["set", "moved"]
    assert not told("talk_set", application.posting.created_by)


def test_neither_the_mail_nor_the_log_holds_what_was_written():
    application = called()
    talk_with(application)
    actions.ask_other_time(application=application, by=application.person, text="Kan vi ta torsdag?")
    actions.call_off_talk(application=application, by=application.posting.created_by)
    events = AuditEntry.objects.filter(event__startswith="application.talk")
    assert {one.event for one in events} == {f"application.talk_{how}" for how in ("set", "unsuitable", "called_off")}
    kept = str([one.context for one in Message.objects.all()]) + str(list(events.values()))
    assert not [words for words in (PLACE, WORDS, "torsdag?") if words in kept]


def test_who_says_when_the_talk_is_has_said_that_there_is_one(jobs_can_wait):
    """The step stands, and is told before the time."""
    application = sent_interest()
    by = application.posting.created_by
    change = actions.interview(application=application, by=by, text="Vi vil snakke med deg.")
    assert not told("stage_changed")
    talk_with(application, by=by)
    kinds = Message.objects.filter(person=application.person).order_by("-pk").values_list("kind", flat=True)
    assert list(kinds[:2]) == ["talk_set", "stage_changed"]
    with pytest.raises(ValidationError, match="har fått beskjed"):
        actions.undo(application=application, by=by, change=change)
    tell_of(change.pk)
    assert len(told("stage_changed")) == 1


@pytest.mark.parametrize("verb", ["offer", "turn_down"])
def test_a_step_onwards_ends_the_talk_when_it_is_told(jobs_can_wait, verb):
    application = called()
    by = application.posting.created_by
    talk_with(application)
    change = getattr(actions, verb)(application=anew(application), by=by, text="Vi har bestemt oss.")
    assert anew(application).talk_now is None and Talk.objects.get().is_ahead
    actions.undo(application=anew(application), by=by, change=change)
    assert anew(application).talk_now is not None
    tell_of(getattr(actions, verb)(application=anew(application), by=by, text="Vi har bestemt oss.").pk)
    assert not Talk.objects.get().is_ahead and not told("talk_off")


def test_a_talk_that_was_held_is_not_called_off_afterwards():
    application = called()
    talk_with(application)
    with time_machine.travel(timezone.now() + timedelta(days=3), tick=False):
        actions.offer(application=anew(application), by=application.posting.created_by, text="Vil du?")
    assert Talk.objects.get().called_off_at is None


def test_who_withdraws_is_told_that_the_talk_is_off_and_so_is_the_one_who_set_it():
    application = called()
    talk_with(application)
    actions.withdraw_interest(application=anew(application), by=application.person)
    assert [one.context["why"] for one in told("talk_off", application.person)] == ["withdrawn"]
    [news] = told("talk_news")
    assert (news.person, news.context["news"]) == (application.posting.created_by, "withdrawn")


def test_one_who_comes_again_gets_a_time_anew():
    application = called()
    talk_with(application)
    actions.withdraw_interest(application=anew(application), by=application.person)
    actions.send_interest(posting=application.posting, by=application.person, message="Jeg vil likevel.")
    actions.interview(application=anew(application), by=application.posting.created_by, text="Så fint.")
    assert anew(application).talk_now is None
    talk_with(anew(application), starts=at(4))
    assert [one.context["what"] for one in told("talk_set")] == ["set", "set"]


def test_who_set_it_hears_that_it_does_not_suit_until_there_is_another_time():
    application = called()
    first = published_posting(application.posting.agency)
    colleague = first.created_by
    talk_with(application, by=colleague)
    actions.ask_other_time(application=anew(application), by=application.person, text="Torsdag passer.")
    assert [one.person for one in told("talk_news")] == [colleague]
    assert anew(application).talk_now.wish == "Torsdag passer."
    talk_with(anew(application), starts=at(3), by=colleague)
    assert anew(application).talk_now.wish == ""


def test_when_who_set_it_has_gone_those_who_follow_the_posting_hear_of_it():
    application = called()
    away = publisher(application.posting.agency)
    talk_with(application, by=away)
    away.memberships.update(status="ended")
    actions.ask_other_time(application=anew(application), by=application.person, text="Torsdag passer.")
    assert [one.person for one in told("talk_news")] == [application.posting.created_by]


def test_a_birth_number_is_refused_in_the_answer_too():
    application = called()
    talk_with(application)
    with pytest.raises(ValidationError, match="fødselsnummer"):
        actions.ask_other_time(application=anew(application), by=application.person, text="01019012345")


def test_several_are_called_without_a_time():
    posting = published_posting()
    written = [Letter(sent_interest(posting), "Vi vil snakke med deg.", "received") for _number in range(2)]
    outcome = actions.take_together(letters=written, by=posting.created_by, step="interview", batch=uuid4())
    assert len(outcome.moved) == 2 and not Talk.objects.exists()
    assert "tar kontakt med deg om en samtale" in next_step(anew(outcome.moved[0]))
