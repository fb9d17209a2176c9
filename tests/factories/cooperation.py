"""Cooperation agreements by the verb, each side by an administrator of its own.

`drafted()` is a draft of the proposer's, `sent()` waits for the partner, `holding()` is agreed on by both;
`countered(cooperation)` answers what waits with another proposal.
"""

import time

from listings.agencies.models import Membership, MembershipRole
from listings.cooperation import actions
from listings.cooperation.actions.writing import base_of
from listings.cooperation.canonical import digest_of, signer_of
from listings.cooperation.models import Cooperation
from portal.access.models import User
from portal.access.roles import Role

from .agencies import AgencyFactory, administrator

TERMS = {"salary_paid_by": "home", "travel_paid_by": "host", "insurance_follows": "home", "notice_months": 2}


def administrator_of(agency):
    found = Membership.objects.active().of(agency).with_role(Role.ADMINISTRATOR).people()
    return found[0] if found else administrator(agency)


def also_at(person, agency, role=Role.ADMINISTRATOR):
    """She belongs to this one too."""
    place = Membership.objects.create(user=person, agency=agency)
    MembershipRole.objects.create(membership=place, role=role)
    return User.objects.get(pk=person.pk)


def evidence(age=0):
    """That she showed who she is so many seconds ago."""
    return {"signed_in_at": int(time.time()) - age}


def fresh(cooperation):
    return Cooperation.objects.with_facts().get(pk=cooperation.pk)


def written(cooperation, agency, *, by=None, **terms):
    """`agency` has written these on its draft, over what stood there."""
    by = by or administrator_of(agency)
    held = fresh(cooperation)
    draft = held.draft_of(agency)
    opened = draft.terms if draft else base_of(held, agency)
    actions.write_draft(cooperation=held, agency=agency, by=by, opened=opened, new=terms)
    return fresh(held)


def drafted(agency=None, partner=None, *, by=None, **terms):
    agency, partner = agency or AgencyFactory(), partner or AgencyFactory()
    by = by or administrator_of(agency)
    return written(actions.begin_cooperation(agency=agency, partner=partner, by=by), agency, by=by, **TERMS | terms)


def proof(held, proposal, agency, by, age=0):
    return {"digest": digest_of(held, proposal, signer_of(held, agency, by)), "evidence": evidence(age)}


def send(cooperation, agency, *, by=None, age=0):
    held, by = fresh(cooperation), by or administrator_of(agency)
    how = proof(held, held.draft_of(agency), agency, by, age)
    return fresh(actions.send_proposal(cooperation=held, agency=agency, by=by, **how))


def accept(cooperation, *, by=None, age=0):
    held = fresh(cooperation)
    agency = held.other_than(held.sent.agency)
    by = by or administrator_of(agency)
    how = proof(held, held.sent, agency, by, age)
    return fresh(actions.accept_proposal(cooperation=held, agency=agency, by=by, **how))


def sent(agency=None, partner=None, **terms):
    made = drafted(agency, partner, **terms)
    return send(made, made.proposer)


def holding(agency=None, partner=None, **terms):
    return accept(sent(agency, partner, **terms))


def countered(cooperation, **terms):
    """By the one that was waited for."""
    held = fresh(cooperation)
    agency = held.other_than(held.sent.agency)
    return send(written(held, agency, **terms), agency)


def declined(cooperation, text="Nei takk"):
    held = fresh(cooperation)
    agency = held.other_than(held.sent.agency)
    facts = {"agency": agency, "by": administrator_of(agency), "read": held.sent.number, "text": text}
    return fresh(actions.decline_proposal(cooperation=held, **facts))


def withdrawn(cooperation):
    held = fresh(cooperation)
    agency = held.sent.agency
    facts = {"agency": agency, "by": administrator_of(agency), "read": held.sent.number}
    return fresh(actions.withdraw_proposal(cooperation=held, **facts))


def ended(cooperation, agency):
    facts = {"agency": agency, "by": administrator_of(agency), "text": "Slutt"}
    return fresh(actions.end_cooperation(cooperation=cooperation, **facts))
