"""What may everybody do with a question to a manager, from each state, and how does it stand then? Every cell.

late: the time is over; bound: an agreement rests on the yes; after: somebody else has been asked since the no. After a
plus stands a question that came after this one.
"""

from datetime import timedelta

import pytest
from django.utils import timezone

from listings.applications.status import Stage
from listings.approvals import actions
from listings.approvals.mailbox import Proved
from listings.approvals.models import Approval
from listings.approvals.status import Ending, Status, Why
from portal.foundation.lifecycle import StepNotAllowed
from tests.factories.agencies import AgencyFactory, employee
from tests.factories.agreements import to_sign
from tests.factories.applications import interest_in
from tests.factories.approvals import words
from tests.factories.cast import GROUPS, between
from tests.factories.postings import published_posting
from tests.lifecycle import Trial, check_cells, table, verbs_of

pytestmark = pytest.mark.django_db
TABLE = """
          conf     asked    quest    yes      no       on+asked gone     taken    refused  ended    late   bound  +asked
ask
 person   asked!   asked!   asked!   asked!   +asked   asked!   +asked   +asked   +asked   +asked   asked! asked! asked!
 others   =        =        =        =        =        =        =        =        =        =        =      =      =
confirm
 confirms asked    x        x        x        x        x        x        x        x        x        x      x      x
refuse
 confirms refused  x        x        x        x        x        x        x        x        x        x      x      x
approve
 asked    -        yes      yes      x        yes      x        x        x        -        x        x      x      x
decline
 asked    -        no       no       no       x        x        x        x        -        x        x      bound! x
question
 asked    -        quest    x        x        x        x        x        x        -        x        x      x      x
forward
 asked    -        on+asked on+asked x        x        x        x        x        -        x        x      x      x
forward/to_a_stranger
 asked    -        on+conf  on+conf  x        x        x        x        x        -        x        x      x      x
reply
 person   x        x        asked    x        x        x        x        x        x        x        x      x      x
withdraw
 person   taken    taken    taken    taken    x        x        x        x        x        x        taken  bound! x
remind
 nobody   =        =        =        x        x        =        x        x        x        x        x      x      =
expire
 nobody   gone     gone     gone     =        =        on+gone  =        =        =        =        gone   =      +gone
end
 nobody   ended    ended    ended    ended    =        on+ended =        =        =        =        ended  =      +ended
take_back
 nobody   taken    taken    taken    =        =        on+taken =        =        =        =        taken  =      +taken
nothing: host host.manager host.reader host.colleague owner editor facilitator portal_reader anonymous another_mailbox
"""
IN_HOME = {f"home.{name}" for name in ("publisher", "administrator", "manager", "reader", "colleague")}
GROUPS = GROUPS | {
    "asked": {"manager", "mailbox"},
    "confirms": {"home.administrator"},
    "others": IN_HOME | {"elsewhere", "manager"},
}
WORDS = {
    Status.CONFIRMING: "conf",
    Status.ASKED: "asked",
    Status.QUESTION: "quest",
    Status.APPROVED: "yes",
    Status.DECLINED: "no",
    Status.FORWARDED: "on",
    Status.EXPIRED: "gone",
    Status.WITHDRAWN: "taken",
    Status.REFUSED: "refused",
    Status.ENDED: "ended",
}


def of(verb, **words):
    return lambda row, by, who: verb(approval=row, by=by, **words)


def remind(row, by, who):
    if not actions.remind(now=timezone.now() + timedelta(days=5)):
        raise StepNotAllowed


class Questions(Trial):
    """`works`: whether the manager belongs to the agency already, or her address is confirmed first."""

    by_itself = frozenset({"remind", "expire", "end", "take_back"})

    def __init__(self, works):
        home, host = AgencyFactory(), AgencyFactory()
        kari = employee(home if works == "here" else AgencyFactory(), email="kari@etat.no")
        boxes = {"mailbox": Proved("Kari+jobb@etat.no"), "another_mailbox": Proved("per@etat.no")}
        self.cast = between(home, host) | {"person": employee(home), "manager": kari} | boxes
        self.posting = published_posting(host, by=self.cast["host.publisher"])
        self.is_confirmed_first = works != "here"
        self.never = {"conf", "refused"} if works == "here" else set()
        deputy = {"address": self.cast["home.colleague"].email}
        self.verbs = {
            "ask": self.ask,
            "confirm": of(actions.confirm),
            "refuse": of(actions.refuse),
            "approve": of(actions.approve),
            "decline": of(actions.decline, reason=Why.TIMING),
            "question": of(actions.question, text="Hvem tar vakta?"),
            "forward": of(actions.forward, **deputy),
            "forward/to_a_stranger": of(actions.forward, address="ny@etat.no"),
            "reply": of(actions.reply, text="Per gjør det."),
            "withdraw": of(actions.withdraw),
            "remind": remind,
            "expire": lambda row, by, who: actions.expire(now=timezone.now() + timedelta(days=15)),
            "end": lambda row, by, who: actions.end(rows=Approval.objects.all(), ending=Ending.POSTING),
            "take_back": lambda row, by, who: actions.take_back(person=row.person),
        }

    def ask(self, row, by, who):
        manager = self.cast["manager" if who == "home.colleague" else "home.colleague"]
        actions.ask(posting=self.posting, by=by, **words(manager.email))

    def stand(self, state):
        person = self.cast["person"]
        row = actions.ask(posting=self.posting, by=person, **words("kari@etat.no"))
        if self.is_confirmed_first and state not in self.states_of_address:
            self.do(row, "confirm")
        for verb in TO_HERE[state]:
            verb(self, row) if callable(verb) else self.do(row, verb)
        return Approval.objects.with_facts().get(pk=row.pk)

    states_of_address = frozenset({"conf", "refused"})

    def do(self, row, verb):
        """As the one who may."""
        who = {"confirm": "home.administrator", "refuse": "home.administrator", "withdraw": "person", "ask": "person"}
        self.verbs[verb](row, self.cast[who.get(verb, "manager")], "person")

    def state_of(self, row):
        newest = Approval.objects.filter(person=row.person, posting=row.posting).latest("pk")
        if newest.pk == row.pk:
            return WORDS[newest.status]
        return f"{'on' if newest.former_id == row.pk else ''}+{WORDS[newest.status]}"


def late(trial, row):
    Approval.objects.filter(pk=row.pk).update(expires_at=timezone.now() - timedelta(hours=1))


def bound(trial, row):
    agreed = {"starts": row.starts, "ends": row.ends, "percentage": row.percentage, "salary_paid_by": row.payer}
    to_sign(interest_in(Stage.ACCEPTED, row.posting, row.person), **agreed)


TO_HERE = {
    "conf": [],
    "asked": [],
    "quest": ["question"],
    "yes": ["approve"],
    "no": ["decline"],
    "on+asked": ["forward"],
    "gone": ["expire"],
    "taken": ["withdraw"],
    "refused": ["refuse"],
    "ended": ["end"],
    "late": [late],
    "bound": ["approve", bound],
    "+asked": ["decline", "ask"],
}


@pytest.mark.parametrize("works", ["here", "elsewhere"])
def test_every_state_verb_and_role(works):
    written, trial = table(TABLE, GROUPS), Questions(works)
    assert written.whole_verbs == verbs_of(actions)
    stood = check_cells(written, trial)
    assert {*map(WORDS.get, Status)} - stood == {"on"} | trial.never
