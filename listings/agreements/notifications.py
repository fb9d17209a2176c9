"""Who is told what about an agreement? Rows in the outbox; what was written stays in the portal."""

from django.dispatch import receiver

from listings.approvals import signals as approvals
from listings.approvals.status import Ending
from listings.approvals.status import Status as Answer
from listings.postings.owners import contacts_of, writers_of
from portal.foundation.clock import oslo_today
from portal.notifications.outbox import tell, tell_outsider

from . import signals
from .approval import waiting_for
from .models import Agreement
from .naming import namers_on
from .own_manager import facts_of_word, key_of, own_manager_of
from .sides import everybody, people_on
from .status import AGENCIES, SHOWN, Event, Party


@receiver(signals.agreement_moved)
def on_moved(sender, agreement, change, **kwargs):
    """Of a draft that nobody else has seen, nobody else is told."""
    if change.event == Event.MANAGER:
        return tell_manager(agreement, change)
    if change.event == Event.TAKE_BACK:
        return tell_whom_it_is_closed_to(agreement, change)
    if agreement.status in SHOWN and agreement.shared_at:
        tell_all("agreement_moved", agreement, change.pk, but=change.by_id)


@receiver(signals.agreement_edited)
def on_edited(sender, agreement, change, voided, was_to_sign, **kwargs):
    """Where nobody had signed, only those who were asked to."""
    if voided:
        tell_all("agreement_voided", agreement, change.pk, but=change.by_id)
    elif was_to_sign:
        asked = {one.pk: one for party in Party for one in signers_of(agreement, party)}.values()
        tell_each("agreement_unasked", asked, agreement, change.pk, but=change.by_id, why=str(change.event))


@receiver(signals.agreement_amended)
def on_amended(sender, agreement, amendment, change, **kwargs):
    more = {"amendment": amendment.pk, "stands": str(amendment.status)}
    tell_each("agreement_amended", everybody(agreement), agreement, change.pk, but=change.by_id, **more)


@receiver(signals.agreement_gone)
def on_gone(sender, agreement, **kwargs):
    for side in AGENCIES:
        tell_each("agreement_gone", people_on(side, agreement), agreement, agreement.pk)


@receiver(signals.remark_made)
def on_remark(sender, agreement, remark, **kwargs):
    for side in Party:
        if side != remark.side:
            tell_each("agreement_remark", people_on(side, agreement), agreement, remark.pk, but=remark.by_id)


@receiver(signals.remark_answered)
def on_answered(sender, agreement, remark, **kwargs):
    if remark.by:
        tell_each("agreement_answered", [remark.by], agreement, remark.pk, but=remark.answered_by_id)


@receiver(signals.signatory_chosen)
def on_chosen(sender, agreement, signatory, **kwargs):
    if agreement.status in SHOWN:
        key = f"{signatory.pk}:{signatory.person_id}"
        tell_each("agreement_signatory", [signatory.person], agreement, key, but=signatory.chosen_by_id)


@receiver(signals.signature_missing)
def on_missing(sender, agreement, parties, since, week, **kwargs):
    version = agreement.waiting.number
    key = f"{agreement.pk}:{since.isoformat()}:{week}"
    for party in parties:
        if signers := signers_of(agreement, party):
            tell_each("agreement_unsigned", signers, agreement, key, version=version)
        elif party in AGENCIES:
            tell_namers(agreement, party, "again", f"{since.isoformat()}:{week}")


@receiver(signals.signatory_gone)
def on_signatory_gone(sender, agreement, side, person, **kwargs):
    tell_namers(agreement, side, "left", f"{person.pk}:{oslo_today()}", but=person.pk)


@receiver(signals.archiving_missing)
def on_unarchived(sender, agreement, side, turn, **kwargs):
    agency = agreement.agency_on(side)
    context = facts(agreement) | {"side": str(side), "turn": turn, "agency": agency.short}
    for person in writers_of(agency):
        key = f"agreement_unarchived:{agreement.pk}:{side}:{turn}:{person.pk}"
        tell(kind="agreement_unarchived", key=key, person=person, context=context, agency=agency)


@receiver(approvals.answered)
def on_manager_answered(sender, approval, change, **kwargs):
    for agreement in waiting_for(approval):
        tell_maker(agreement, approval, change)


@receiver([approvals.withdrawn, approvals.ended])
def on_yes_gone(sender, approval, change, before, **kwargs):
    if before == Answer.APPROVED and approval.ending != Ending.MERGED:  # the other of two yeses stands
        on_manager_answered(sender, approval, change)


def tell_maker(agreement, approval, change):
    """What was answered, and not why. To the agency's contacts where the one who made it writes for it no more."""
    agency, by = made_by(agreement)
    people = [by] if by in writers_of(agency) else contacts_of(agency)
    more = {"approval": approval.pk, "answer": str(approval.status)}
    for person in people:
        key = f"agreement_manager_answered:{agreement.pk}:{change.pk}:{person.pk}"
        context = facts(agreement) | more
        tell(kind="agreement_manager_answered", key=key, person=person, context=context, agency=agency)


def made_by(agreement):
    """The agency and the one of its own who wrote what waits for the manager: the agreement, or the change of it."""
    if amendment := agreement.amendment:
        return agreement.agency_on(amendment.side), amendment.by
    return agreement.receiving, agreement.made_by


def tell_manager(agreement, change):
    """What was said in her name; not when she has said it herself, as the one who speaks for the agency."""
    manager = own_manager_of(agreement)
    if manager is None or manager.person == change.by:
        return
    message = {"kind": "agreement_manager", "key": key_of(manager, change)}
    message["context"] = facts(agreement) | facts_of_word(agreement, manager, change.by)
    if manager.person:
        tell(person=manager.person, **message)
    else:
        tell_outsider(address=manager.address, **message)


def tell_whom_it_is_closed_to(agreement, change):
    """Who writes it reads it still."""
    for person in everybody(agreement):
        if not reads(person, agreement):
            key = f"agreement_taken_back:{change.pk}:{person.pk}"
            tell(kind="agreement_taken_back", key=key, person=person, context=facts(agreement))


def signers_of(agreement, party):
    """Not somebody who has left the agency since she was chosen."""
    if party == Party.PERSON:
        return people_on(party, agreement)
    return [one.person for one in agreement.signatories.all() if one.party == party and one.is_there]


def tell_namers(agreement, side, how, turn, but=None):
    """Each once of the same turn, as one who writes for the agency."""
    agency = agreement.agency_on(side)
    context = facts(agreement) | {"side": str(side), "agency": agency.short, "how": how}
    for person in namers_on(side, agreement, but):
        if reads(person, agreement):
            key = f"agreement_unnamed:{agreement.pk}:{side}:{how}:{turn}:{person.pk}"
            tell(kind="agreement_unnamed", key=key, person=person, context=context, agency=agency)


def tell_all(kind, agreement, key, but=None):
    tell_each(kind, everybody(agreement), agreement, key, but)


def tell_each(kind, people, agreement, key, but=None, **more):
    for person in people:
        if person.pk != but and reads(person, agreement):
            tell(kind=kind, key=f"{kind}:{key}:{person.pk}", person=person, context=facts(agreement) | more)


def reads(person, agreement):
    return Agreement.objects.visible_to(person).filter(pk=agreement.pk).exists()


def facts(agreement):
    return {
        "id": str(agreement.public_id),
        "number": agreement.number,
        "sending": agreement.sending.short,
        "receiving": agreement.receiving.short,
        "status": str(agreement.status),
    }
