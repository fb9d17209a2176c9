"""How is an agreement that holds changed? One change at a time, which the same three parties sign."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.translation.written import written_form

from .. import signals
from ..amended import (
    ASKED_AFTERWARDS,
    check_days,
    check_nobody_else_writes,
    check_rules_of,
    edition_of,
    has_talk_beside,
    with_changes,
)
from ..derived_days import told_of
from ..limits import MOST_VERSIONS
from ..progress import is_asked
from ..sides import side_of
from ..status import AMENDMENT_LIFECYCLE, Event, Status
from ..terms.values import whole, with_new, writable
from .editing import check_words
from .making import facts_for_lists
from .moving import check_signatories
from .stepping import announce, drop, held_for, keep, note


class WrittenMeanwhile(ValidationError):
    """The draft, or what holds, is another than when the page was opened. `edition`: what it is now."""

    def __init__(self, edition):
        words = _("Noen har endret utkastet mens du skrev. Teksten din står her. Lagre en gang til for å bruke den.")
        super().__init__(words, code="conflict")
        self.edition = edition


@transaction.atomic
def write_amendment(*, agreement, by, read, new, why=""):
    """Into the draft of her side, which begins with this. `read`: the edition that was opened (`amended.edition_of`).

    What it gives says in `followed` which days followed the period. Raises ValidationError where the other agency
    writes or has proposed one already, and WrittenMeanwhile.
    """
    held = held_in_force(agreement, by)
    side, draft = side_of(by, held), held.amendment
    check_nobody_else_writes(draft, side)
    if draft and not draft.is_draft:
        raise StepNotAllowed
    if read != (edition := edition_of(held)):
        raise WrittenMeanwhile(edition)
    written, terms = with_days(held, draft, writable(new))
    check_words(held, terms, why)
    facts = {"terms": terms, "why": why, "language": written_form(), "by": by, "changed_at": timezone.now()}
    if draft is None:
        draft = held.amendments.create(side=side, **facts)
    else:
        kept(draft, edition=draft.edition + 1, **facts)
    draft.followed = told_of(written, terms)
    return draft


def with_days(held, draft, new):
    """What is written, and with the days that follow from the period."""
    now = whole(held.current.terms)
    proposed = draft.terms if draft else now
    return with_new(proposed, new), with_changes(now, proposed, new, has_talk=has_talk_beside(held))


def held_in_force(agreement, by):
    held = held_for(agreement, Action.AMEND_AGREEMENT, by)
    if held.status != Status.IN_FORCE or held.is_without_person:
        raise StepNotAllowed
    return held


def own_open(held, by):
    amendment = held.amendment
    if amendment is None or amendment.side != side_of(by, held):
        raise StepNotAllowed
    return amendment


@transaction.atomic
def send_amendment(*, agreement, by, text=""):
    """To the three parties, who sign it. Raises RulesStop, and ValidationError with what is in the way.

    Who signs for the other agency, it may choose when it has seen what is proposed.
    """
    held = held_in_force(agreement, by)
    draft, now = own_open(held, by), held.current.terms
    if draft.terms == whole(now):
        raise ValidationError(_("Ingenting er endret ennå."), code="same")
    check_days(now, draft.terms)
    check_signatories(held, (draft.side,))
    check_rules_of(held, draft.terms, but=ASKED_AFTERWARDS)
    version = next_version(held, draft, by)
    AMENDMENT_LIFECYCLE.send(draft)
    kept(draft, status=draft.status, version=version, edition=draft.edition + 1, changed_at=timezone.now())
    return announce_amendment(held, draft, note(held, Event.AMEND, by, text, version.number))


def next_version(held, draft, by):
    number = held.versions.order_by("number").last().number + 1
    if number > MOST_VERSIONS:
        raise ValidationError(_("Avtalen kan ikke endres flere ganger."))
    return held.versions.create(number=number, terms=draft.terms, by=by, side=draft.side, note=draft.why)


@transaction.atomic
def withdraw_amendment(*, agreement, by, text=""):
    """By the side that made it, until all have signed. Of a draft nobody else has heard."""
    held = held_in_force(agreement, by)
    amendment = own_open(held, by)
    drop("withdraw", amendment)
    if amendment.version is None:
        return held
    return announce_amendment(held, amendment, note(held, Event.AMEND_BACK, by, text, amendment.version.number))


@transaction.atomic
def decline_amendment(*, agreement, by, text):
    """By one of those who should have signed and has not, with a reason. The agreement holds as it was."""
    held = held_for(agreement, Action.SIGN_AGREEMENT, by)
    amendment = held.amendment
    if amendment is None or not is_asked(by, held):
        raise StepNotAllowed
    drop("decline", amendment)
    return announce_amendment(held, amendment, note(held, Event.AMEND_NO, by, text, amendment.version.number))


def enter_amendment(held):
    """All have signed it: its terms are the agreement's from now on, and each agency archives it anew."""
    amendment, before = held.amendment, held.current.terms
    AMENDMENT_LIFECYCLE.enter(amendment)
    kept(amendment, status=amendment.status, changed_at=timezone.now())
    keep(held, version=amendment.version.number, **facts_for_lists(amendment.terms))
    held.archivings.all().delete()
    return announce_amendment(held, amendment, note(held, Event.AMENDED), before)


def kept(amendment, **facts):
    for name, value in facts.items():
        setattr(amendment, name, value)
    amendment.save(update_fields=list(facts))
    return amendment


def announce_amendment(held, amendment, change, before=None):
    return announce(signals.agreement_amended, held, amendment=amendment, change=change, before=before)
