"""What may everybody do with an agreement, from each state, and how does it stand then? Every cell.

half: the two agencies have signed. over: its last day has been. broken: cancelled after it held, cut: before.
"""

import pytest

from listings.agreements import actions
from listings.agreements.models import Agreement
from listings.agreements.status import Status
from tests.lifecycle import check_cells, table, verbs_of

from .verbs import GROUPS, BetweenTwo

pytestmark = pytest.mark.django_db
TABLE = """
             draft     review    to_sign   half      in_force  over      done      evaluated cut   broken declined
make_agreement
 host        made!     made!     made!     made!     made!     made!     made!     made!     draft draft  draft
edit_agreement
 host        =         =         review    review    x         x         x         x         x     x      x
share_agreement
 host        review    x         x         x         x         x         x         x         x     x      x
take_back_agreement
 host        x         draft     x         x         x         x         x         x         x     x      x
ask_to_sign
 host        x         to_sign   x         x         x         x         x         x         x     x      x
reopen_agreement
 host        x         x         review    review    x         x         x         x         x     x      x
complete_agreement
 host        x         x         x         x         early!    completed x         x         x     x      x
cancel_agreement
 host        cancelled cancelled cancelled cancelled cancelled cancelled x         x         x     x      x
 home        -         cancelled cancelled cancelled cancelled cancelled x         x         x     x      x
comment
 host        =         =         =         =         x         x         x         x         x     x      x
 home        -         =         =         =         x         x         x         x         x     x      x
 signers     -         =         =         =         x         x         x         x         x     x      x
propose_change
 host        =         =         =         =         x         x         x         x         x     x      x
 home        -         =         =         =         x         x         x         x         x     x      x
 signers     -         =         =         =         x         x         x         x         x     x      x
answer_proposal/yes
 host        =         =         review    review    x         x         x         x         x     x      x
answer_proposal/no
 host        =         =         =         =         x         x         x         x         x     x      x
choose_signatory
 host        =         =         =         x         x         x         x         x         x     x      x
 home        -         =         =         x         x         x         x         x         x     x      x
choose_signatory/of_the_other
 host        party!    party!    party!    party!    party!    party!    party!    party!    party! party! party!
 home        -         party!    party!    party!    party!    party!    party!    party!    party! party! party!
say_manager_agreed
 home        -         =         =         =         x         x         x         x         x     x      x
sign_agreement
 person      -         x         =         in_force  x         x         x         x         x     x      x
 signatories -         x         =         signed!   x         x         x         x         x     x      x
sign_agreement/for_another
 signers     -         x         party!    party!    x         x         x         x         x     x      x
decline_agreement
 signers     -         x         declined  declined  x         x         x         x         x     x      x
confirm_archived
 host        x         x         x         x         =         =         =         =         x     =      x
 home        -         x         x         x         =         =         =         =         x     =      x
write_amendment
 host        x         x         x         x         =         =         x         x         x     x      x
 home        -         x         x         x         =         =         x         x         x     x      x
send_amendment
 host        x         x         x         x         x         x         x         x         x     x      x
 home        -         x         x         x         x         x         x         x         x     x      x
withdraw_amendment
 host        x         x         x         x         x         x         x         x         x     x      x
 home        -         x         x         x         x         x         x         x         x     x      x
decline_amendment
 signers     -         x         x         x         x         x         x         x         x     x      x
set_rule
 owner       =         =         =         =         =         =         =         =         =     =      =
change_usual_terms
 admins      =         =         =         =         =         =         =         =         =     =      =
end_agreements
 nobody      cancelled cancelled cancelled cancelled cancelled cancelled =         =         =     =      =
complete_agreements
 nobody      =         =         =         =         =         completed =         =         =     =      =
evaluate_by_itself
 nobody      =         =         =         =         =         =         evaluated =         =     =      =
lapse_amendments
 nobody      =         =         =         =         =         =         =         =         =     =      =
nothing: bystanders editor facilitator portal_reader elsewhere anonymous
"""


class Agreements(BetweenTwo):
    def stand(self, state):
        for step in TO_HERE[state]:
            step(self)
        return self.now()

    def state_of(self, agreement):
        """Of the latest, where another has been made of the same interest."""
        return Agreement.objects.filter(application=agreement.application_id).latest("pk").status


def host(verb):
    return lambda trial: trial.do(verb, "host.publisher")


TO_SIGN = [host("ask_to_sign")]
HALF = [*TO_SIGN, lambda trial: trial.sign("home.signatory", "host.signatory")]
IN_FORCE = [*HALF, lambda trial: trial.sign("person")]
OVER = [*IN_FORCE, BetweenTwo.let_it_pass]
DONE = [*OVER, host("complete_agreement")]
TO_HERE = {
    "draft": [host("take_back_agreement")],
    "review": [],
    "to_sign": TO_SIGN,
    "half": HALF,
    "in_force": IN_FORCE,
    "over": OVER,
    "done": DONE,
    "evaluated": [*DONE, host("evaluate_by_itself")],
    "cut": [host("cancel_agreement")],
    "broken": [*IN_FORCE, host("cancel_agreement")],
    "declined": [*TO_SIGN, lambda trial: trial.do("decline_agreement", "person")],
}


def test_every_state_verb_and_role():
    written = table(TABLE, GROUPS)
    assert written.whole_verbs == verbs_of(actions)
    assert check_cells(written, Agreements()) == set(Status)
