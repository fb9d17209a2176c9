"""What may everybody do with the replies of an evaluation, from each state, and how do they stand then? Every cell.

A state is the replies of the person, the home agency and the host: w for waiting, g for given; a full stop when it is
closed. empty: nothing is written; written: all that is needed; late: the deadline is over.
"""

from datetime import timedelta

import pytest

from listings.agreements.status import Party
from listings.evaluations import actions
from listings.evaluations.models import Evaluation
from listings.evaluations.status import Status
from portal.foundation.clock import oslo_today
from tests.factories.evaluations import NEEDED, reply_of
from tests.lifecycle import check_cells, table, verbs_of

from .everybody import GROUPS, Evaluations

pytestmark = pytest.mark.django_db
TABLE = """
         empty  written gww   wgg   all   late  closed
write_answers/person
 person  =      =       x     =     x     x     x
write_answers/sending
 home    =      =       =     x     x     =     =
write_answers/receiving
 host    =      =       =     x     x     =     =
give_reply/person
 person  goals! gww     x     ggg.  x     x     x
give_reply/sending
 home    used!  wgw     ggw   x     x     ggw   ggw.
give_reply/receiving
 host    gap!   wwg     gwg   x     x     gwg   gwg.
take_up_reply/person
 person  x      x       www   x     read! read! read!
take_up_reply/sending
 home    x      x       x     wwg   read! x     x
take_up_reply/receiving
 host    x      x       x     wgw   read! x     x
open_evaluation
 nobody  =      =       =     =     =     =     =
close_evaluation
 nobody  www.   www.    gww.  wgg.  =     gww.  =
anonymise
 nobody  gone   gone    gone  gone  gone  gone  gone
nothing: bystanders outside
"""
VERBS = {
    "write_answers": lambda reply, by: actions.write_answers(reply=reply, by=by, answers=NEEDED[reply.party]),
    "give_reply": lambda reply, by: actions.give_reply(reply=reply, by=by),
    "take_up_reply": lambda reply, by: actions.take_up_reply(reply=reply, by=by),
}


def of_party(verb, party):
    return lambda evaluation, by, who: VERBS[verb](reply_of(evaluation, party), by)


def open_again(evaluation, by, who):
    actions.open_evaluation(agreement=evaluation.agreement, ended_on=oslo_today())


class Replies(Evaluations):
    by_itself = frozenset({"open_evaluation", "close_evaluation", "anonymise"})
    verbs = {f"{verb}/{party}": of_party(verb, party) for verb in VERBS for party in Party} | {
        "open_evaluation": open_again,
        "close_evaluation": lambda evaluation, by, who: actions.close_evaluation(evaluation=evaluation),
        "anonymise": lambda evaluation, by, who: actions.anonymise(evaluation=evaluation),
    }

    def stand(self, state):
        if state != "empty":
            self.do("write_answers", *Party)
        TO_HERE[state](self)
        return self.now()

    def do(self, verb, *parties):
        who = {Party.PERSON: "person", Party.SENDING: "home.signatory", Party.RECEIVING: "host.signatory"}
        for party in parties:
            VERBS[verb](reply_of(self.evaluation, party), self.cast[who[party]])

    def make_late(self):
        self.do("give_reply", Party.PERSON)
        Evaluation.objects.update(due=oslo_today() - timedelta(days=1))

    def close(self):
        self.make_late()
        actions.close_evaluation(evaluation=self.now())

    def state_of(self, evaluation):
        if (now := self.now()) is None:
            return "gone"
        letters = [LETTERS[now.by_party[party].status] for party in Party]
        return "".join(letters) + ("." if now.closed_at else "")


LETTERS = {Status.WAITING: "w", Status.GIVEN: "g"}
TO_HERE = {
    "empty": lambda trial: None,
    "written": lambda trial: None,
    "gww": lambda trial: trial.do("give_reply", Party.PERSON),
    "wgg": lambda trial: trial.do("give_reply", Party.SENDING, Party.RECEIVING),
    "all": lambda trial: trial.do("give_reply", *Party),
    "late": Replies.make_late,
    "closed": Replies.close,
}


def test_every_state_verb_and_role():
    written = table(TABLE, GROUPS)
    assert set(LETTERS) == set(Status)
    assert written.whole_verbs == verbs_of(actions) - {"answer_publishing"}
    assert check_cells(written, Replies()) == {"www", "gww", "wgg", "ggg.", "gww."}
