"""What may everybody say about a story of an exchange, whatever was said before, and what becomes of its draft? Every
cell.

A state is the draft: none, named or unnamed while an editor has it, taken when it is withdrawn. no: she takes back her
yes; unwritten: her yes came before she gave her reply; let_go: the answers are deleted.
"""

import pytest

from listings.agreements.status import Party
from listings.evaluations import actions
from listings.evaluations.status import Publish
from stories.models import Experience
from stories.status import ShownAs, Stage
from tests.factories.evaluations import NEEDED, TOLD, reply_of
from tests.lifecycle import check_cells, table

from .everybody import GROUPS, Evaluations

pytestmark = pytest.mark.django_db
TABLE = """
         silent  named   unnamed no      home_no host_no unwritten let_go
answer_publishing/person_named
 person  named   =       named   named   =       =       =         gone!
answer_publishing/person_anonymous
 person  unnamed unnamed =       unnamed =       =       =         gone!
answer_publishing/person_no
 person  =       taken   taken   =       =       =       =         taken
answer_publishing/person_may
 person  answer! answer! answer! answer! answer! answer! answer!   answer!
answer_publishing/sending_no
 home    =       taken   taken   =       =       =       =         taken
 host    party!  party!  party!  party!  party!  party!  party!    party!
answer_publishing/sending_may
 home    =       =       =       =       named   =       =         =
 host    party!  party!  party!  party!  party!  party!  party!    party!
answer_publishing/sending_named
 home    answer! answer! answer! answer! answer! answer! answer!   answer!
 host    party!  party!  party!  party!  party!  party!  party!    party!
answer_publishing/receiving_no
 host    =       taken   taken   =       =       =       =         taken
 home    party!  party!  party!  party!  party!  party!  party!    party!
answer_publishing/receiving_may
 host    =       =       =       =       =       named   =         =
 home    party!  party!  party!  party!  party!  party!  party!    party!
answer_publishing/receiving_anonymous
 host    answer! answer! answer! answer! answer! answer! answer!   answer!
 home    party!  party!  party!  party!  party!  party!  party!    party!
nothing: bystanders outside
"""
WHO = {"person": "person", "sending": "home.signatory", "receiving": "host.publisher"}


def say(evaluation, by, party, answer):
    actions.answer_publishing(evaluation=evaluation, party=Party(party), by=by, answer=Publish(answer))


def verb_of(name):
    party, answer = name.partition("/")[2].split("_")
    return lambda evaluation, by, who: say(evaluation, by, party, answer)


class Publishing(Evaluations):
    def __init__(self, verbs):
        super().__init__()
        self.verbs = {name: verb_of(name) for name in verbs}

    def stand(self, state):
        said = SAID[state]
        if state != "unwritten":
            self.give_reply()
        for party, answer in said:
            say(self.now(), self.cast[WHO[party]], party, answer)
        if state == "let_go":
            actions.anonymise(evaluation=self.now())
        return self.now()

    def give_reply(self):
        reply, by = reply_of(self.evaluation, Party.PERSON), self.cast["person"]
        actions.write_answers(reply=reply, by=by, answers=NEEDED[Party.PERSON] | TOLD)
        actions.give_reply(reply=reply, by=by)

    def state_of(self, evaluation):
        draft = Experience.objects.filter(evaluation_key=evaluation.public_id).order_by("pk").last()
        if draft is None:
            return "none"
        if draft.status == Stage.EDITING:
            return "named" if draft.shown_as == ShownAs.NAME else "unnamed"
        return {Stage.WITHDRAWN: "taken"}.get(draft.status, draft.status)


NAMED = ("person", "named")
SAID = {
    "silent": [],
    "named": [NAMED],
    "unnamed": [("person", "anonymous")],
    "no": [NAMED, ("person", "no")],
    "home_no": [NAMED, ("sending", "no")],
    "host_no": [NAMED, ("receiving", "no")],
    "unwritten": [NAMED],
    "let_go": [NAMED],
}


def test_every_state_verb_and_role():
    written = table(TABLE, GROUPS)
    assert {verb.rpartition("_")[2] for verb in written.verbs} == set(Publish)
    assert {verb.partition("/")[2].partition("_")[0] for verb in written.verbs} == set(Party)
    assert check_cells(written, Publishing(written.verbs)) == {"none", "named", "unnamed", "taken"}
