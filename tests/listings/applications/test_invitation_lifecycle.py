"""What may everybody do with an invitation, from each state, and how does it stand then? Every cell.

The first half is the host's own; with by_ her own agency has proposed her. shut: the posting takes nobody now.
"""

from datetime import timedelta

import pytest

from listings.applications import actions
from listings.applications.actions.invitations_over import forget_invitation, remind_of_invitation
from listings.applications.invitations.limits import usual_reply
from listings.applications.invitations.status import State
from listings.applications.models import Invitation
from listings.postings.models import PostingPage
from portal.foundation.clock import oslo_today
from tests.factories.applications import sent_interest
from tests.factories.invitations import WORDS, invited, proposed, shown_profile
from tests.factories.postings import published_posting
from tests.lifecycle import Trial, check_cells, table, verbs_of

from . import test_lifecycle, test_posting_states, test_talk_lifecycle
from .everybody import GROUPS, cast_with_person

pytestmark = pytest.mark.django_db
TABLE = """
          open     yes   no    taken ended lapsed   shut    by_open   by_yes    by_no     by_taken by_ended by_lapsed
decline_invitation
 person   declined x     x     x     x     x        x       declined  x         x         x        x        x
withdraw_invitation
 host     withdrawn x    x     x     x     x        x       -         -         -         -        -        -
 home     -        -     -     -     -     -        -       withdrawn x         x         x        x        x
send_interest
 person   accepted sent! =     =     =     accepted closed! =         sent!     =         =        =        =
 others   =        =     =     =     =     =        closed! =         =         =         =        =        =
 all_of_host own!  own!  own!  own!  own!  own!     own!    own!      own!      own!      own!     own!     own!
send_interest/proposed
 person   accepted sent! =     =     =     accepted closed! accepted  sent!     =         =        =        accepted
 others   =        =     =     =     =     =        closed! =         =         =         =        =        =
 all_of_host own!  own!  own!  own!  own!  own!     own!    own!      own!      own!      own!     own!     own!
invite
 host     inv!     inv!  inv!  =     =     inv!     -       =         ans!      =         =        =        =
nominate
 home     =        =     =     =     =     =        -       prop!     prop!     prop!     =        =        prop!
 elsewhere no!     no!   no!   no!   no!   no!      -       no!       no!       no!       no!      no!      no!
end_invitations
 nobody   ended    =     =     =     =     =        =       ended     =         =         =        =        =
remind_of_invitation
 nobody   told     =     =     =     =     =        =       told      =         =         =        =        =
forget_invitation
 nobody   gone     gone  gone  gone  gone  gone     gone    gone      gone      gone      gone     gone     gone
nothing: portal anonymous
"""
SHORT = {
    "sent!": "already_sent!",
    "own!": "own_agency!",
    "inv!": "invited!",
    "ans!": "answered!",
    "prop!": "proposed!",
    "no!": "not_ours!",
}


def asking(invitation, by, **facts):
    words = {"message": WORDS, "reply_by": usual_reply(invitation.posting)}
    return {"posting": invitation.posting, "by": by} | words | facts


class Invitations(Trial):
    by_itself = frozenset({"end_invitations", "remind_of_invitation", "forget_invitation"})

    def __init__(self):
        home, host, self.cast = cast_with_person()
        self.person = self.cast["person"]
        self.posting = published_posting(host, by=self.cast["host.publisher"])
        self.profile = shown_profile(self.person)
        self.verbs = {
            "decline_invitation": lambda one, by, who: actions.decline_invitation(invitation=one, by=by),
            "withdraw_invitation": lambda one, by, who: actions.withdraw_invitation(invitation=one, by=by),
            "send_interest": self.send,
            "send_interest/proposed": lambda one, by, who: self.send(one, by, who, says_proposed=True),
            "invite": lambda one, by, who: actions.invite(**asking(one, by, profile=self.profile)),
            "nominate": lambda one, by, who: actions.nominate(**asking(one, by, email=self.person.email)),
            "end_invitations": lambda one, by, who: actions.end_invitations(posting=self.posting),
            "remind_of_invitation": lambda one, by, who: remind_of_invitation(invitation=one),
            "forget_invitation": lambda one, by, who: forget_invitation(invitation=anew(one)),
        }

    def send(self, one, by, who, **facts):
        sent_interest(self.posting, by, **facts)

    def stand(self, state):
        if state.startswith("by_"):
            one = proposed(self.cast["home.publisher"], self.person, self.posting)
        else:
            one = invited(self.posting, self.profile, by=self.cast["host.publisher"])
        TO_HERE[state.removeprefix("by_")](self, one, one.by)
        return anew(one)

    def shut(self):
        PostingPage.objects.filter(pk=self.posting.pk).update(status="assessing")

    def state_of(self, one):
        if (now := anew(one)) is None:
            return "gone"
        return "told" if now.reminded_at else now.state


def anew(one):
    """As its row is now; None when it is gone."""
    return Invitation.objects.with_facts().filter(pk=one.pk).first()


def lapse(trial, one, asker):
    Invitation.objects.filter(pk=one.pk).update(reply_by=oslo_today() - timedelta(days=1))


TO_HERE = {
    "open": lambda trial, one, asker: None,
    "yes": lambda trial, one, asker: trial.send(one, trial.person, "person", says_proposed=True),
    "no": lambda trial, one, asker: actions.decline_invitation(invitation=one, by=trial.person),
    "taken": lambda trial, one, asker: actions.withdraw_invitation(invitation=one, by=asker),
    "ended": lambda trial, one, asker: actions.end_invitations(posting=trial.posting),
    "lapsed": lapse,
    "shut": lambda trial, one, asker: trial.shut(),
}


def test_every_state_verb_and_role():
    written = table(TABLE, GROUPS, SHORT)
    assert check_cells(written, Invitations()) == set(State)


def test_no_verb_is_without_a_table():
    """Without parts of verbs: two that keep a row when two click at once (test_race.py), and two steps of many."""
    texts = (TABLE, test_lifecycle.TABLE, test_posting_states.TABLE, test_talk_lifecycle.TABLE)
    asked = set().union(*(table(text, GROUPS).whole_verbs for text in texts))
    assert asked == verbs_of(actions) - {"keep", "keep_invitation", "take_one", "close_when_answered"}
