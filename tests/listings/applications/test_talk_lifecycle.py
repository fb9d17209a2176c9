"""What may everybody do with the time of a talk, and how does it stand then? Every cell.

called: to a talk that has no time yet. held: it has been. asked: the candidate has asked for another time.
"""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.applications import actions
from listings.applications.models import Application, Talk
from listings.applications.status import Stage
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.factories.talks import at, talk_with
from tests.lifecycle import Trial, check_cells, table

from .everybody import GROUPS, cast_with_person

pytestmark = pytest.mark.django_db
TABLE = """
           received assessing called talk asked off  held offered accepted declined not_selected withdrawn
set_talk
 host      x        x         talk   =    talk  talk talk x       x        x        x            x
set_talk/past
 host      past!    past!     past!  past! past! past! past! past! past!   past!    past!        past!
call_off_talk
 host      x        x         x      off  off   x    x    x       x        x        x            x
ask_other_time
 person    x        x         x      asked =    x    x    x       x        x        x            x
nothing: portal anonymous others host.manager host.reader host.colleague
"""
HELD = timedelta(days=1)


def on(verb, **words):
    return lambda interest, by, who: verb(application=interest, by=by, **words)


class Talks(Trial):
    verbs = {
        "set_talk": on(actions.set_talk, starts=at(3), minutes=30, place="Rom 2", words=""),
        "set_talk/past": on(actions.set_talk, starts=at(-1), minutes=30, place="Rom 2", words=""),
        "call_off_talk": on(actions.call_off_talk),
        "ask_other_time": on(actions.ask_other_time, text="Heller torsdag"),
    }

    def __init__(self):
        _home, host, self.cast = cast_with_person()
        self.publisher = self.cast["host.publisher"]
        self.interest = sent_interest(published_posting(host, by=self.publisher), self.cast["person"])

    def stand(self, state):
        stage = state if state in set(Stage) else Stage.INTERVIEW
        Application.objects.filter(pk=self.interest.pk).update(status=stage, changed_at=timezone.now() - 2 * HELD)
        if state in TO_HERE:
            talk_with(self.loaded(self.interest))
            TO_HERE[state](self)
        return self.loaded(self.interest)

    def loaded(self, interest):
        return Application.objects.with_facts().get(pk=interest.pk)

    def do(self, verb, who):
        self.verbs[verb](self.loaded(self.interest), self.cast[who], who)

    def hold(self):
        Talk.objects.update(starts=timezone.now() - HELD)

    def state_of(self, interest):
        now = self.loaded(interest)
        talk = getattr(now, "talk", None)
        if now.status != Stage.INTERVIEW or talk is None:
            return "called" if now.status == Stage.INTERVIEW else now.status
        if talk.called_off_at:
            return "off"
        return ("asked" if talk.wish else "talk") if talk.is_ahead else "held"


TO_HERE = {
    "talk": lambda trial: None,
    "asked": lambda trial: trial.do("ask_other_time", "person"),
    "off": lambda trial: trial.do("call_off_talk", "host.publisher"),
    "held": Talks.hold,
}


def test_every_stage_verb_and_role():
    written = table(TABLE, GROUPS)
    assert check_cells(written, Talks()) == set(written.states)
