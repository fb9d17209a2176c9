"""Agreements by the verb, from a place that somebody has said yes to.

`drafted()` is a draft with everything filled in, `shared()` one that all read, `to_sign()` one that waits for three
signatures; `signed_by(agreement, party)` signs, and `in_force()` has them all. `amendment_to_sign(agreement, ends=day)`
proposes a change of one that holds. `limited(code, number)` sets a rule, as a portal administrator.
"""

import datetime
import time

from listings.agreements import actions
from listings.agreements.actions.signing import Proof
from listings.agreements.amended import edition_of
from listings.agreements.canonical import digest_of, signer_of
from listings.agreements.models import Agreement
from listings.agreements.status import Party
from listings.applications.models import Application
from listings.applications.status import Stage
from listings.approvals.models import Approval
from listings.postings.owners import writers_of
from portal.foundation.clock import oslo_today

from .agencies import employee, portal_administrator, publisher
from .applications import interest_in
from .approvals import approved

STARTS = datetime.timedelta(days=60)


def limited(code, number, severity="blocks"):
    words = {"severity": severity, "source": "Ny retningslinje", "source_date": oslo_today()}
    return actions.set_rule(code=code, by=portal_administrator(), limit=number, **words)


def filled(**terms):
    starts = oslo_today() + STARTS
    ends = terms.pop("ends", None) or starts + datetime.timedelta(days=150)
    return {
        "starts": terms.pop("starts", starts),
        "ends": ends,
        "percentage": 100,
        "form": "hospitering",
        "construction": "A",
        "workplace": "Oslo",
        "tasks": "Lage kurs i saksbehandling",
        "goals": ["Lage digitale case"],
        "salary_paid_by": "home",
        **terms,
    }


def place(person=None, posting=None, manager_agreed=True):
    """`manager_agreed`: her manager has said yes, to whatever will be agreed."""
    application = interest_in(Stage.ACCEPTED, posting, person)
    if manager_agreed:
        wide = {"starts": datetime.date.min, "ends": datetime.date.max, "percentage": 100, "payer": "home"}
        yes = approved(application.posting, application.person, home=application.home_agency)
        Approval.objects.filter(pk=yes.pk).update(**wide)
    return Application.objects.with_facts().get(pk=application.pk)


def maker_of(application):
    return application.posting.created_by


def made(application=None):
    application = application or place()
    return fresh(actions.make_agreement(application=application, by=maker_of(application)))


def drafted(application=None, **terms):
    agreement = made(application)
    by = maker_of(agreement.application)
    actions.edit_agreement(agreement=agreement, by=by, read=1, new=filled(**terms))
    return fresh(agreement)


def shared(application=None, **terms):
    agreement = drafted(application, **terms)
    actions.share_agreement(agreement=agreement, by=receiver(agreement))
    return fresh(agreement)


def with_signatories(agreement):
    """A new employee in each agency."""
    for party, by in ((Party.RECEIVING, receiver(agreement)), (Party.SENDING, sender(agreement))):
        person = employee(agreement.agency_on(party))
        facts = {"party": party, "person": person, "authority": "Avdelingsdirektør"}
        actions.choose_signatory(agreement=agreement, by=by, **facts)
    return fresh(agreement)


def to_sign(application=None, **terms):
    agreement = with_signatories(shared(application, **terms))
    actions.ask_to_sign(agreement=agreement, by=receiver(agreement))
    return fresh(agreement)


def proof_of(agreement, party, *, age=0, digest=None):
    """As if she had signed in `age` seconds ago."""
    held = fresh(agreement)
    shown = digest_of(held, held.waiting or held.current, signer_of(held, party, signer(held, party)))
    return Proof(digest or shown, {"signed_in_at": int(time.time()) - age})


def signer(agreement, party):
    if party == Party.PERSON:
        return again(agreement.person)
    return again(agreement.signatories.get(party=party).person)


def signed_by(agreement, party, **how):
    facts = {"agreement": agreement, "by": signer(agreement, party), "party": party}
    actions.sign_agreement(**facts, proof=proof_of(agreement, party, **how))
    return fresh(agreement)


def in_force(application=None, **terms):
    agreement = to_sign(application, **terms)
    for party in Party:
        agreement = signed_by(agreement, party)
    return agreement


def amendment(agreement, by=None, **new):
    """A draft of the receiving agency's, or of hers; `new` may be a last day."""
    facts = {"read": edition_of(fresh(agreement)), "new": new, "why": "Arbeidet tar lengre tid"}
    actions.write_amendment(agreement=agreement, by=by or receiver(agreement), **facts)
    return fresh(agreement)


def amendment_to_sign(agreement, by=None, **new):
    by = by or receiver(agreement)
    held = amendment(agreement, by, **new)
    actions.send_amendment(agreement=held, by=again(by))
    return fresh(agreement)


def receiver(agreement):
    return again(maker_of(agreement.application))


def sender(agreement):
    """A publisher of the sending agency; one is made the first time."""
    return writers_of(agreement.sending).first() or publisher(agreement.sending)


def again(person):
    """Without the places that were read for an earlier question."""
    return type(person).objects.get(pk=person.pk)


def fresh(agreement):
    return Agreement.objects.with_people().get(pk=agreement.pk)
