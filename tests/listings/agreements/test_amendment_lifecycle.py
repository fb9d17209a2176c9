"""What may everybody do with an agreement that holds, from each state of a change of it, and how does the change stand
then, or the agreement where that has ended? Every cell.

ours: a draft of the host's; ours_sent: sent by it; ours_half: both agencies have signed it; theirs: the home agency's.
"""

import pytest

from listings.agreements import actions
from listings.agreements.status import AmendmentStatus, Status
from tests.lifecycle import check_cells, table, verbs_of

from .verbs import GROUPS, BetweenTwo

pytestmark = pytest.mark.django_db
TABLE = """
             none      ours      ours_sent ours_half theirs    theirs_sent held  declined withdrawn lapsed
make_agreement
 host        made!     made!     made!     made!     made!     made!     made!     made!     made!     made!
edit_agreement
 host        x         x         x         x         x         x         x         x         x         x
share_agreement
 host        x         x         x         x         x         x         x         x         x         x
take_back_agreement
 host        x         x         x         x         x         x         x         x         x         x
ask_to_sign
 host        x         x         x         x         x         x         x         x         x         x
reopen_agreement
 host        x         x         x         x         x         x         x         x         x         x
complete_agreement
 host        early!    early!    early!    early!    early!    early!    early!    early!    early!    early!
cancel_agreement
 host,home   cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled
comment
 all         x         x         x         x         x         x         x         x         x         x
propose_change
 all         x         x         x         x         x         x         x         x         x         x
answer_proposal/yes
 host        x         x         x         x         x         x         x         x         x         x
answer_proposal/no
 host        x         x         x         x         x         x         x         x         x         x
choose_signatory
 host        x         =         =         x         x         =         x         x         x         x
 home        x         x         =         x         =         =         x         x         x         x
choose_signatory/of_the_other
 host,home   party!    party!    party!    party!    party!    party!    party!    party!    party!    party!
say_manager_agreed
 home        x         x         =         =         x         =         x         x         x         x
sign_agreement
 person      x         x         =         in_force  x         =         x         x         x         x
 signatories x         x         =         signed!   x         =         x         x         x         x
sign_agreement/for_another
 signers     x         x         party!    party!    x         party!    x         x         x         x
decline_agreement
 signers     x         x         x         x         x         x         x         x         x         x
confirm_archived
 host,home   =         =         =         =         =         =         =         =         =         =
write_amendment
 host        draft     =         x         x         theirs!   theirs!   draft     draft     draft     draft
 home        draft     theirs!   theirs!   theirs!   =         x         draft     draft     draft     draft
send_amendment
 host        x         to_sign   x         x         x         x         x         x         x         x
 home        x         x         x         x         to_sign   x         x         x         x         x
withdraw_amendment
 host        x         none      withdrawn withdrawn x         x         x         x         x         x
 home        x         x         x         x         none      withdrawn x         x         x         x
decline_amendment
 person      x         x         declined  declined  x         declined  x         x         x         x
 signatories x         x         declined  x         x         declined  x         x         x         x
set_rule
 owner       =         =         =         =         =         =         =         =         =         =
change_usual_terms
 admins      =         =         =         =         =         =         =         =         =         =
end_agreements
 nobody      cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled cancelled
complete_agreements
 nobody      =         =         =         =         =         =         =         =         =         =
evaluate_by_itself
 nobody      =         =         =         =         =         =         =         =         =         =
lapse_amendments
 nobody      =         none      lapsed    lapsed    none      lapsed    =         =         =         =
nothing: bystanders editor facilitator portal_reader elsewhere anonymous
"""
ALL = {"all": GROUPS["host"] | GROUPS["home"] | GROUPS["signers"]}


class Amendments(BetweenTwo):
    def __init__(self):
        super().__init__()
        self.do("ask_to_sign", "host.publisher")
        self.sign("home.signatory", "host.signatory", "person")

    def stand(self, state):
        TO_HERE[state](self)
        return self.now()

    def state_of(self, agreement):
        now = self.now()
        newest = now.amendments.order_by("pk").last()
        return now.status if now.status != Status.IN_FORCE else newest.status if newest else "none"

    def written(self, side):
        self.do("write_amendment", f"{side}.publisher")

    def sent(self, side, *signers):
        self.written(side)
        self.do("send_amendment", f"{side}.publisher")
        self.sign(*signers)

    def over(self, verb, who):
        self.sent("host")
        self.do(verb, who)


AGENCIES = ("home.signatory", "host.signatory")
TO_HERE = {
    "none": lambda trial: None,
    "ours": lambda trial: trial.written("host"),
    "ours_sent": lambda trial: trial.sent("host"),
    "ours_half": lambda trial: trial.sent("host", *AGENCIES),
    "theirs": lambda trial: trial.written("home"),
    "theirs_sent": lambda trial: trial.sent("home"),
    "held": lambda trial: trial.sent("host", *AGENCIES, "person"),
    "declined": lambda trial: trial.over("decline_amendment", "person"),
    "withdrawn": lambda trial: trial.over("withdraw_amendment", "host.publisher"),
    "lapsed": lambda trial: trial.over("lapse_amendments", "host.publisher"),
}


def test_every_state_verb_and_role():
    written = table(TABLE, GROUPS | ALL)
    assert written.whole_verbs == verbs_of(actions)
    assert check_cells(written, Amendments()) == {"none", *AmendmentStatus}
