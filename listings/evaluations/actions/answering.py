"""How does a party write its answers, give them, and take them up again before anybody else reads them?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number
from portal.translation.written import written_form

from .. import signals
from ..limits import TEXT
from ..models import Evaluation, Reply
from ..questions import QUESTIONS, Kind, question
from ..status import LIFECYCLE, Status
from .closing import close_evaluation


def held_for(reply, by):
    """The row as it is now; nobody else changes the evaluation until this is done."""
    if Evaluation.objects.select_for_update().kept().filter(pk=reply.evaluation_id).first() is None:
        raise StepNotAllowed
    held = Reply.objects.with_facts().get(pk=reply.pk)
    require(by, Action.GIVE_EVALUATION, held)
    return held


@transaction.atomic
def write_answers(*, reply, by, answers):
    """`answers`: by the code of the question; empty takes one away, and what is not named stays. Raises
    ValidationError by code."""
    held = held_for(reply, by)
    if held.status != Status.WAITING:
        raise StepNotAllowed
    check_answers(held.party, answers)
    was = held.answers
    held.answers = {code: value for code, value in (was | answers).items() if value not in ("", None)}
    held.changed_at = timezone.now()
    if has_new_words(held, was):
        held.language = written_form()
    held.save(update_fields=["answers", "changed_at", "language"])
    return held


def has_new_words(held, was):
    """What is chosen, or taken away, is in no language."""
    texts = {one.code for one in QUESTIONS[held.party] if one.kind == Kind.TEXT}
    return any(value != was.get(code) for code, value in held.answers.items() if code in texts)


def check_answers(party, answers):
    faults = {code: fault for code, value in answers.items() if (fault := fault_of(question(party, code), value))}
    if faults:
        raise ValidationError(faults)


def fault_of(asked, value):
    if asked is None:
        return _("Dette spørsmålet stilles ikke.")
    if value in ("", None):
        return None
    if asked.kind != Kind.TEXT:
        return None if asked.said(value) else _("Velg ett av svarene.")
    if not isinstance(value, str) or len(value) > TEXT:
        return _("Skriv høyst %(most)s tegn.") % {"most": TEXT}
    try:
        refuse_birth_number(value)
    except ValidationError as refusal:
        return refusal.message
    return None


@transaction.atomic
def give_reply(*, reply, by):
    """Raises ValidationError by code while an answer that is needed is not there."""
    held = held_for(reply, by)
    if gaps := gaps_in(held):
        raise ValidationError({one.code: _("Svar på «%(question)s»") % {"question": one.label} for one in gaps})
    LIFECYCLE.give(held)
    held.by, held.given_at = by, timezone.now()
    held.save(update_fields=["status", "by", "given_at"])
    note(held, "evaluation.given", by)
    evaluation = Evaluation.objects.with_facts().get(pk=held.evaluation_id)
    signals.reply_given.send(sender=Evaluation, evaluation=evaluation, reply=held)
    if evaluation.has_all:
        close_evaluation(evaluation=evaluation)
    return held


def gaps_in(reply):
    return [one for one in QUESTIONS[reply.party] if one.is_needed and one.code not in reply.answers]


@transaction.atomic
def take_up_reply(*, reply, by):
    """To change it. What the others may read by now, stands."""
    held = held_for(reply, by)
    if held.is_given and held.evaluation.is_readable:
        raise ValidationError(_("De andre kan lese svarene nå, så de kan ikke endres."), code="read")
    LIFECYCLE.take_up(held)
    held.save(update_fields=["status"])
    note(held, "evaluation.taken_up", by)
    return held


def note(reply, event, by):
    agency = reply.evaluation.agreement.agency_on(reply.party) or reply.evaluation.agreement.receiving
    record(reply.evaluation, event, by=by, agency=str(agency.public_id), party=reply.party)
