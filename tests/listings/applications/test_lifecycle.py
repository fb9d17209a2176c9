"""What may everybody do with an interest, from each stage, and where does it stand then? Every cell.

The host reads without names first. held: accepted, and an agreement of it is in force. turned: down at once. back:
withdrawn. gone: offered, and the posting is withdrawn since; unasked: offered, and her agency wants her manager's yes
first; first: withdrawn, and her agency wants that yes before interest.
"""

import pytest
from django.utils import timezone

from listings.agencies.models import Agency
from listings.agreements.actions import make_agreement
from listings.agreements.models import Agreement
from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage
from listings.postings.models import PostingPage
from tests.factories.applications import sent_interest
from tests.factories.postings import published_posting
from tests.lifecycle import Trial, check_cells, table

from .everybody import GROUPS, cast_with_person
from .verbs import VERBS, on

pytestmark = pytest.mark.django_db
TABLE = """
             received  assessing talk      offered  accepted held  declined turned   back     gone     unasked  first
send_interest
 person      sent!     sent!     sent!     sent!    sent!    sent! sent!    sent!    received over!    sent!    manager!
 all_of_home =         =         =         =        =        =     =        =        =        over!    =        manager!
 elsewhere   =         =         =         =        =        =     =        =        =        over!    =        =
 all_of_host own!      own!      own!      own!     own!     own!  own!     own!     own!     own!     own!     own!
update_interest
 person      =         x         x         x        x        x     x        x        x        x        x        x
withdraw_interest
 person      back      back      back      back     x        x     x        x        x        back     back     x
accept
 person      x         x         x         accepted x        x     x        x        x        gone!    manager! x
decline
 person      x         x         x         declined declined held! x        x        x        declined declined x
let_ask_again/yes
 person      =         =         =         =        =        =     =        =        =        =        =        =
let_ask_again/no
 person      =         =         =         =        =        =     =        =        =        =        =        =
assess
 host        assessing x         x         x        x        x     x        x        x        x        x        x
interview
 host        talk      talk      x         x        x        x     x        x        x        x        x        x
offer
 host        x         x         offered   x        x        x     x        x        x        gone!    x        x
turn_down
 host        turned    turned    turned    x        x        x     x        x        x        x        x        x
take_together/assess
 host        assessing =         =         =        =        =     =        =        =        =        =        =
take_together/interview
 host        talk      talk      =         =        =        =     =        =        =        =        =        =
take_together/turn_down
 host        turned    turned    turned    =        =        =     =        =        =        =        =        =
answer_all_and_close
 host        turned    turned    turned    =        =        =     =        =        =        =        =        =
undo
 host        late!     received  assessing talk     late!    late! late!    received late!    talk     talk     late!
undo_together
 host        =         received  assessing talk     =        =     =        received =        talk     talk     =
ask_again
 host        out!      out!      out!      out!     out!     out!  out!     =        out!     out!     out!     out!
note_reading
 host        =         =         =         =        =        =     =        =        =        =        =        =
show_name
 host        =         =         =         =        =        =     =        =        x        =        =        x
write_note
 host        =         =         =         =        =        =     x        x        x        =        =        x
change_note
 host.publisher =      =         =         =        =        =     =        =        =        =        =        =
delete_note
 host.publisher =      =         =         =        =        =     =        =        =        =        =        =
tag
 host        =         =         =         =        =        =     =        =        =        =        =        =
untag
 host        =         =         =         =        =        =     =        =        =        =        =        =
nothing: portal anonymous
"""
WORDS = {"talk": Stage.INTERVIEW, "turned": Stage.NOT_SELECTED, "back": Stage.WITHDRAWN, "over!": "withdrawn!"}
WORDS |= {"sent!": "already_sent!", "own!": "own_agency!", "out!": "not_in_pool!", "late!": "too_late!"}
WORDS |= {"gone!": "place_is_gone!", "manager!": "manager_first!"}


class Interests(Trial):
    def __init__(self):
        self.home, host, self.cast = cast_with_person()
        Agency.objects.filter(pk=host.pk).update(hides_names_first=True)
        publisher = self.cast["host.publisher"]
        self.posting, self.other = (published_posting(host, by=publisher) for _number in range(2))
        self.interest = sent_interest(self.posting, self.cast["person"], ask_again=True)
        self.note = actions.write_note(application=self.interest, by=publisher, text="Ring på tirsdag")
        actions.tag(application=self.interest, by=publisher, name="Kurs")
        self.verbs = VERBS | {
            "ask_again": on(actions.ask_again, posting=self.other),
            "change_note": lambda interest, by, who: actions.change_note(note=self.note, by=by, text="Ring"),
            "delete_note": lambda interest, by, who: actions.delete_note(note=self.note_anew(), by=by),
            "untag": on(actions.untag, pk=self.interest.tags.get().pk),
        }

    def note_anew(self):
        """Django forgets the key of what was deleted."""
        return type(self.note).objects.get(pk=self.note.pk)

    def stand(self, state):
        for step in TO_HERE[state]:
            step(self) if callable(step) else self.do(step)
        return self.loaded(self.interest)

    def loaded(self, interest):
        return Application.objects.with_facts().get(pk=interest.pk)

    def do(self, verb):
        who = "person" if verb in {"accept", "decline", "withdraw_interest"} else "host.publisher"
        self.verbs[verb](self.loaded(self.interest), self.cast[who], who)

    def withdraw_posting(self):
        PostingPage.objects.filter(pk=self.posting.pk).update(status="withdrawn")

    def agree(self):
        make_agreement(application=self.interest, by=self.cast["host.publisher"])
        Agreement.objects.update(status="in_force", in_force_at=timezone.now())

    def rule(self, rule):
        Agency.objects.filter(pk=self.home.pk).update(approval_rule=rule)

    def state_of(self, interest):
        return Application.objects.get(pk=interest.pk).status


Rule = Agency.ApprovalRule
OFFERED = ["assess", "interview", "offer"]
TO_HERE = {
    "received": [],
    "assessing": ["assess"],
    "talk": ["assess", "interview"],
    "offered": OFFERED,
    "accepted": [*OFFERED, "accept"],
    "held": [*OFFERED, "accept", Interests.agree],
    "declined": [*OFFERED, "decline"],
    "turned": ["turn_down"],
    "back": ["withdraw_interest"],
    "gone": [*OFFERED, Interests.withdraw_posting],
    "unasked": [*OFFERED, lambda trial: trial.rule(Rule.BEFORE_OFFER)],
    "first": ["withdraw_interest", lambda trial: trial.rule(Rule.BEFORE_INTEREST)],
}


@pytest.fixture(autouse=True)
def jobs_can_wait(settings):
    """As in production: until a worker has told of a step, it can be undone."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def test_every_stage_verb_and_role():
    written = table(TABLE, GROUPS, WORDS)
    assert check_cells(written, Interests()) == set(Stage)
