"""How do the terms change? Each change is a version; what somebody else has written meanwhile is never lost."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from .. import signals
from ..derived_days import followed, told_of
from ..limits import MOST_VERSIONS
from ..sides import side_of
from ..status import Event, Status, Void
from ..terms.values import whole, with_new, writable
from .making import facts_for_lists
from .stepping import announce, held_for, keep, move, note


class Conflict(ValidationError):
    """Somebody has written in the same fields since the page was opened. `current`: the terms as they are; `mine`: the
    codes of what she has written herself; `clash`: those that both have."""

    def __init__(self, held, current, mine=(), clash=()):
        words = _("Noen har endret avtalen mens du skrev. Teksten din står her, og den andre står ved feltet.")
        super().__init__(words, code="conflict")
        self.version, self.current, self.mine, self.clash = held.version, current, mine, clash


@transaction.atomic
def edit_agreement(*, agreement, by, read, new, why=""):
    """`read`: the number of the version that was opened; `new`: values by the code of their field.

    From signing it goes back to being read, and the signatures that were given are void. The same values again are no
    change. What it gives says in `followed` which days followed the period. Raises Conflict where somebody else has
    changed one of these fields to something else since `read`.
    """
    held = held_for(agreement, Action.EDIT_AGREEMENT, by)
    if not held.is_written:
        raise StepNotAllowed
    now = whole(held.current.terms)
    written = with_new(now, own_words(held, read, now, writable(new)))
    if written == now:
        return held
    terms = with_days(held, now, written)
    check_words(held, terms, why)
    return write(held, terms, by, why)


def with_days(held, now, written):
    """With those that follow from the period, which `held` tells of."""
    terms = followed(now, written)
    held.followed = told_of(written, terms)
    return terms


def own_words(held, read, now, new):
    """Without what only stood in the form, which somebody else may have changed since."""
    opened = held.versions.filter(number=read).first()
    was, wanted = whole(opened.terms) if opened else {}, with_new(now, new)
    mine = [code for code in new if wanted[code] != was.get(code)]
    clash = [code for code in mine if now[code] != was.get(code) and now[code] != wanted[code]]
    if clash:
        raise Conflict(held, now, mine, clash)
    return {code: new[code] for code in mine}


def check_words(held, terms, why):
    if held.version >= MOST_VERSIONS:
        raise ValidationError(_("Avtalen kan ikke endres flere ganger."))
    for value in terms.values():
        for text in value if isinstance(value, list) else [value]:
            refuse_birth_number(str(text))
    refuse_birth_number(why)


def write(held, terms, by, why="", wished_by=None):
    """`wished_by`: who asked for the change, and is told so otherwise."""
    voided, was_to_sign = 0, held.status == Status.TO_SIGN
    if was_to_sign:
        voided = void_signatures(held, Void.EDITED)
        move("reopen", held)
    keep(held, version=held.version + 1, **facts_for_lists(terms))
    held.versions.create(number=held.version, terms=terms, by=by, side=side_of(by, held), note=why)
    change = note(held, Event.EDIT, by, why)
    told = {"change": change, "voided": voided, "was_to_sign": was_to_sign, "wished_by": wished_by}
    return announce(signals.agreement_edited, held, **told)


def void_signatures(held, reason):
    """How many there were."""
    return held.signatures.standing().update(voided_at=timezone.now(), void_reason=reason)
