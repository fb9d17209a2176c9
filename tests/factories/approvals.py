"""Questions to managers, by the verb.

`home_of(person)` is her agency; `asked()` gives a question that waits, to an active member of her agency;
`in_state(status)` one in any state, `token_of(approval)` a link that leads to it.
"""

from datetime import timedelta

from listings.approvals import actions
from listings.approvals.models import Approval
from listings.approvals.status import Event, Status
from listings.approvals.tokens import new_token
from portal.foundation.clock import oslo_today

from .agencies import AgencyFactory, employee
from .postings import published_posting

UNSENT = {Status.CONFIRMING, Status.REFUSED}
MESSAGE = "Jeg vil lære å lage digital opplæring."


def home_of(person):
    return person.memberships.get().agency


def words(address, **more):
    start = oslo_today() + timedelta(days=100)
    facts = {"name": "Kari Holm", "starts": start, "ends": start + timedelta(days=180), "percentage": 100}
    return {"address": address, "message": MESSAGE, **facts, **more}


def kari(agency, **fields):
    """A colleague who may be asked."""
    return employee(agency, **{"name": "Kari Holm", **fields})


def asked(posting=None, by=None, *, address="", home=None, **more):
    by = by or employee(AgencyFactory())
    address = address or kari(home or home_of(by)).email
    made = actions.ask(posting=posting or published_posting(), by=by, home=home, **words(address, **more))
    return fresh(made)


def approved(posting=None, by=None, **more):
    made = asked(posting, by, **more)
    actions.approve(approval=made, by=made.approver)
    return fresh(made)


def in_state(status, posting=None, by=None, **more):
    """As the row would stand, whatever way led there: confirmed first, where she who is asked is no colleague."""
    made = asked(posting, by, **more)
    if made.approver is None and status not in UNSENT:
        made.history.create(event=Event.CONFIRM)
    Approval.objects.filter(pk=made.pk).update(status=status)
    return fresh(made)


def fresh(approval):
    return Approval.objects.with_facts().get(pk=approval.pk)


def token_of(approval):
    return new_token(approval)
