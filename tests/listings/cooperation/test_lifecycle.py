"""What may everybody do with a cooperation agreement, from each state, and how does it stand then? Every cell.

Home has begun it, and each speaks for her own agency; the others for home. renewed: it holds, and home has proposed a
change.
"""

import pytest
from django.core.exceptions import PermissionDenied

from listings.cooperation import actions
from listings.cooperation.actions.writing import base_of
from listings.cooperation.models import Cooperation
from listings.cooperation.status import Status
from tests.factories import cooperation as make
from tests.factories.agencies import AgencyFactory
from tests.factories.cast import GROUPS, between
from tests.lifecycle import Trial, check_cells, table, verbs_of

pytestmark = pytest.mark.django_db
TABLE = """
                    drafted    sent    countered declined withdrawn  holding renewed ended dropped
begin_cooperation
 home               begun!     begun!  begun!    begun!   begun!     begun!  begun!  =     =
 host               =          begun!  begun!    begun!   begun!     begun!  begun!  =     =
write_draft
 home               =          x       =         =        =          =       x       x     x
 host               -          =       x         =        =          =       =       x     x
discard_draft
 home               gone       x       x         x        =          x       x       x     x
 host               -          x       x         x        x          x       x       x     x
send_proposal
 home.administrator asked_host x       x         x        asked_host x       x       x     x
 host.administrator -          x       x         x        x          x       x       x     x
accept_proposal
 home.administrator x          x       holds     x        x          x       x       x     x
 host.administrator -          holds   x         x        x          x       holds   x     x
decline_proposal
 home.administrator x          x       written   x        x          x       x       x     x
 host.administrator -          written x         x        x          x       holds   x     x
withdraw_proposal
 home.administrator x          written x         x        x          x       holds   x     x
 host.administrator -          x       written   x        x          x       x       x     x
drop_cooperation
 home.administrator x          dropped dropped   dropped  dropped    x       x       x     x
 host.administrator -          dropped dropped   dropped  dropped    x       x       x     x
end_cooperation
 home.administrator x          x       x         x        x          ended   ended   x     x
 host.administrator -          x       x         x        x          ended   ended   x     x
nothing: bystanders outside
"""
NAMES = {Status.IN_FORCE: "holds"}
REASON = {"text": "Fordi"}


class Cooperations(Trial):
    def __init__(self):
        self.home, self.host = AgencyFactory(), AgencyFactory()
        self.cast = between(self.home, self.host)
        self.verbs = {name: self.tried(getattr(actions, name)) for name in actions.__all__}

    def tried(self, verb):
        return lambda one, by, who: self.take(verb, one, by, self.host if who.startswith("host.") else self.home)

    def take(self, verb, one, by, agency):
        if verb is actions.begin_cooperation:
            return verb(agency=agency, partner=one.other_than(agency), by=by)
        return verb(cooperation=one, agency=agency, by=by, **words_of(verb.__name__, one, agency, by))

    def stand(self, state):
        return make.fresh(TO_HERE[state](self.home, self.host))

    def loaded(self, thing):
        return make.fresh(thing)

    def state_of(self, thing):
        one = Cooperation.objects.with_facts().filter(pk=thing.pk).first()
        if one is None:
            return "gone"
        stands = NAMES.get(one.status, str(one.status))
        waits = one.sent and ("host" if one.sent.agency_id == self.home.pk else "home")
        return f"asked_{waits}" if waits and stands == "written" else f"{stands}_{waits}" if waits else stands


def words_of(verb, one, agency, by):
    draft, sent = one.draft_of(agency), one.sent
    if verb in ("send_proposal", "accept_proposal"):
        proposal = draft if verb == "send_proposal" else sent
        reads = proposal and by.is_authenticated
        return make.proof(one, proposal, agency, by) if reads else {"digest": "", "evidence": {}}
    return {
        "write_draft": {"opened": draft.terms if draft else base_of(one, agency), "new": {"lodging": "Betales"}},
        "discard_draft": {"read": draft.saves if draft else 0},
        "decline_proposal": {"read": sent.number if sent else 0} | REASON,
        "withdraw_proposal": {"read": sent.number if sent else 0},
    }.get(verb, REASON)


def dropped(held, agency):
    return actions.drop_cooperation(cooperation=held, agency=agency, by=make.administrator_of(agency), **REASON)


TO_HERE = {
    "drafted": make.drafted,
    "sent": make.sent,
    "countered": lambda home, host: make.countered(make.sent(home, host), overtime="Nei"),
    "declined": lambda home, host: make.declined(make.sent(home, host)),
    "withdrawn": lambda home, host: make.withdrawn(make.sent(home, host)),
    "holding": make.holding,
    "renewed": lambda home, host: make.send(make.written(make.holding(home, host), home, notice_months=4), home),
    "ended": lambda home, host: make.ended(make.holding(home, host), host),
    "dropped": lambda home, host: dropped(make.sent(home, host), home),
}


def test_every_state_verb_and_role():
    stood = check_cells(table(TABLE, GROUPS), Cooperations())
    assert {NAMES.get(one, str(one)) for one in Status} <= stood


def test_no_verb_is_without_a_table():
    assert table(TABLE, GROUPS).whole_verbs == verbs_of(actions)


def test_who_belongs_to_one_of_them_says_nothing_for_the_other(dfo, kyst, hanne):
    """Though each of the two may do it for itself."""
    trial, held = Cooperations(), make.sent(dfo, kyst)
    for verb in (actions.accept_proposal, actions.decline_proposal, actions.write_draft, actions.drop_cooperation):
        with pytest.raises(PermissionDenied):
            trial.take(verb, make.fresh(held), hanne, kyst)
