"""What may everybody do with an interest, from each stage, and where does it stand then? Every cell.

The host reads without names first. turned: down at once. gone: offered, and the posting is withdrawn since; unasked:
offered, and her agency wants her manager's yes first; first: withdrawn, and her agency wants that yes before interest.
"""

from uuid import uuid4

import pytest

from listings.agencies.models import Agency
from listings.applications import actions
from listings.applications.models import Application
from listings.applications.status import Stage
from listings.applications.together import letters
from listings.postings.models import PostingPage
from tests.factories.applications import MESSAGE, sent_interest
from tests.factories.postings import published_posting
from tests.lifecycle import Trial, check_cells, table

from .everybody import GROUPS, cast_with_person

pytestmark = pytest.mark.django_db
TABLE = """
             received  assessing interview offered   accepted declined turned   withdrawn gone       unasked   first
send_interest
 person      sent!     sent!     sent!     sent!     sent!    sent!    sent!    received  withdrawn! sent!     manager!
 all_of_home =         =         =         =         =        =        =        =         withdrawn! =         manager!
 elsewhere   =         =         =         =         =        =        =        =         withdrawn! =         =
 all_of_host own!      own!      own!      own!      own!     own!     own!     own!      own!       own!      own!
update_interest
 person      =         x         x         x         x        x        x        x         x          x         x
withdraw_interest
 person      withdrawn withdrawn withdrawn withdrawn x        x        x        x         withdrawn  withdrawn x
accept
 person      x         x         x         accepted  x        x        x        x         gone!      manager!  x
decline
 person      x         x         x         declined  x        x        x        x         declined   declined  x
let_ask_again/yes
 person      =         =         =         =         =        =        =        =         =          =         =
let_ask_again/no
 person      =         =         =         =         =        =        =        =         =          =         =
assess
 host        assessing x         x         x         x        x        x        x         x          x         x
interview
 host        interview interview x         x         x        x        x        x         x          x         x
offer
 host        x         x         offered   x         x        x        x        x         gone!      x         x
turn_down
 host        turned    turned    turned    x         x        x        x        x         x          x         x
take_together/assess
 host        assessing =         =         =         =        =        =        =         =          =         =
take_together/interview
 host        interview interview =         =         =        =        =        =         =          =         =
take_together/turn_down
 host        turned    turned    turned    =         =        =        =        =         =          =         =
answer_all_and_close
 host        turned    turned    turned    =         =        =        =        =         =          =         =
undo
 host        late!     received  assessing interview late!    late!    received late!     interview  interview late!
undo_together
 host        =         received  assessing interview =        =        received =         interview  interview =
ask_again
 host        not_in!   not_in!   not_in!   not_in!   not_in!  not_in!  =        not_in!   not_in!    not_in!   not_in!
note_reading
 host        =         =         =         =         =        =        =        =         =          =         =
show_name
 host        =         =         =         =         =        =        =        x         =          =         x
write_note
 host        =         =         =         =         =        x        x        x         =          =         x
change_note
 host.publisher =      =         =         =         =        =        =        =         =          =         =
delete_note
 host.publisher =      =         =         =         =        =        =        =         =          =         =
tag
 host        =         =         =         =         =        =        =        =         =          =         =
untag
 host        =         =         =         =         =        =        =        =         =          =         =
nothing: portal anonymous
"""
WORDS = {"turned": Stage.NOT_SELECTED, "sent!": "already_sent!", "own!": "own_agency!", "not_in!": "not_in_pool!"}
WORDS |= {"late!": "too_late!", "gone!": "place_is_gone!", "manager!": "manager_first!"}


def on(verb, **words):
    return lambda interest, by, who: verb(application=interest, by=by, **words)


def together(step):
    def verb(interest, by, who):
        actions.take_together(letters=letter(interest, step), by=by, step=step, batch=uuid4())

    return verb


def letter(interest, step):
    """As the page prepares it for those who may."""
    stages = {interest.public_id: interest.status}
    return letters([interest], stages, step=step, texts={"nb": "Derfor"}, by=interest.posting.owner)


def answer_all(interest, by, who):
    facts = {"letters": letter(interest, "turn_down"), "batch": uuid4(), "reason": "full"}
    actions.answer_all_and_close(posting=interest.posting, by=by, **facts)


def undo(interest, by, who):
    actions.undo(application=interest, by=by, change=interest.history.last())


def undo_together(interest, by, who):
    actions.undo_together(changes=[interest.history.last()], by=by)


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

    def rule(self, rule):
        Agency.objects.filter(pk=self.home.pk).update(approval_rule=rule)

    def state_of(self, interest):
        return Application.objects.get(pk=interest.pk).status


VERBS = {
    "send_interest": lambda interest, by, who: sent_interest(interest.posting, by),
    "update_interest": on(actions.update_interest, message=MESSAGE),
    "let_ask_again/yes": on(actions.let_ask_again, yes=True),
    "let_ask_again/no": on(actions.let_ask_again, yes=False),
    "answer_all_and_close": answer_all,
    "undo": undo,
    "undo_together": undo_together,
    "note_reading": on(actions.note_reading),
    "show_name": on(actions.show_name),
    "write_note": on(actions.write_note, text="Ring"),
    "tag": on(actions.tag, name="Arkiv"),
}
VERBS |= {f"take_together/{step}": together(step) for step in ("assess", "interview", "turn_down")}
WITH_TEXT = ("assess", "interview", "offer", "turn_down", "accept", "decline", "withdraw_interest")
VERBS |= {verb: on(getattr(actions, verb), text="Derfor") for verb in WITH_TEXT}
Rule = Agency.ApprovalRule
OFFERED = ["assess", "interview", "offer"]
TO_HERE = {
    "received": [],
    "assessing": ["assess"],
    "interview": ["assess", "interview"],
    "offered": OFFERED,
    "accepted": [*OFFERED, "accept"],
    "declined": [*OFFERED, "decline"],
    "turned": ["turn_down"],
    "withdrawn": ["withdraw_interest"],
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
