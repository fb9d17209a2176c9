"""How do the parties comment on the terms, ask for changes, and answer?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from portal.access.rules import Action
from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number
from portal.translation.written import written_form

from .. import signals
from ..limits import MOST_REMARKS
from ..models import Remark
from ..sides import side_of
from ..terms import GROUPS
from ..terms.values import whole, with_new, writable
from .editing import Conflict, check_words, own_words, with_days, write
from .stepping import announce, held_for


@transaction.atomic
def comment(*, agreement, by, group, text):
    held = held_for(agreement, Action.COMMENT_AGREEMENT, by)
    return say(held, by, group, text, state=Remark.State.SAID)


@transaction.atomic
def propose_change(*, agreement, by, read, new, text=""):
    """`read`: the number of the version that was opened; `new`: values by the code of their field, of one group.

    Only what she has changed herself is asked for. Raises ValidationError when that is nothing, and Conflict where
    somebody else has changed the same meanwhile.
    """
    held = held_for(agreement, Action.COMMENT_AGREEMENT, by)
    now = whole(held.current.terms)
    new = own_words(held, read, now, writable(new))
    wanted = with_new(now, new)
    proposed = {code: wanted[code] for code in new if code in wanted and wanted[code] != now[code]}
    if not proposed:
        raise ValidationError(_("Endre minst ett felt, eller skriv en kommentar i stedet."), code="same")
    check_words(held, wanted, text)
    before = {code: now[code] for code in proposed}
    return say(held, by, group_of(proposed), text, state=Remark.State.ASKED, proposed=proposed, before=before)


def group_of(codes):
    return next(group.code for group in GROUPS if any(field.code in codes for field in group.fields))


def say(held, by, group, text, **facts):
    if not held.is_written:
        raise StepNotAllowed
    if held.remarks.count() >= MOST_REMARKS:
        raise ValidationError(_("Avtalen kan ikke ha flere kommentarer."))
    refuse_birth_number(text)
    words = {"text": text, "language": written_form(), "side": side_of(by, held), "version": held.version}
    remark = held.remarks.create(group=group, by=by, **words, **facts)
    record(held, f"agreement.remark_{remark.state}", by=by, agency=str(held.receiving.public_id), group=group)
    return announce(signals.remark_made, held, remark=remark)


@transaction.atomic
def answer_proposal(*, remark, by, takes):
    """The receiving agency takes the new values into the terms, or says no to them.

    Raises Conflict when one of the fields has been changed since it was asked.
    """
    held = held_for(remark.agreement, Action.EDIT_AGREEMENT, by)
    asked = held.remarks.select_for_update().get(pk=remark.pk)
    if not asked.waits or not held.is_written:
        raise StepNotAllowed
    if takes:
        take_in(held, asked, by)
    asked.state = Remark.State.TAKEN if takes else Remark.State.REFUSED
    asked.answered_by = by
    asked.save(update_fields=["state", "answered_by"])
    record(held, f"agreement.remark_{asked.state}", by=by, agency=str(held.receiving.public_id), group=asked.group)
    return announce(signals.remark_answered, held, remark=asked)


def take_in(held, asked, by):
    """Where the terms say it already, there is nothing to write."""
    now = whole(held.current.terms)
    if all(now[code] == value for code, value in asked.proposed.items()):
        return
    written = with_new(now, asked.proposed)
    if written == now or any(now[code] != value for code, value in asked.before.items()):
        raise Conflict(held, now)
    terms = with_days(held, now, written)
    check_words(held, terms, "")
    with override(held.language):
        why = _("Etter ønske fra %(who)s") % {"who": asked.get_side_display()}
    write(held, terms, by, why, wished_by=asked.by)
