"""How does an agreement go on, and how does it end?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from portal.access.models import User
from portal.access.rules import Action
from portal.foundation.clock import oslo_today
from portal.foundation.lifecycle import StepNotAllowed

from .. import signals
from ..naming import lacks_signatory
from ..prefilling import agencies_of
from ..rules.findings import check_rules
from ..status import AGENCIES, LIFECYCLE, Event, Void
from ..terms.values import whole, with_new
from .editing import void_signatures, write
from .stepping import announce, held_for, move, note


@transaction.atomic
def share_agreement(*, agreement, by, text=""):
    """The sending agency and the person read it from now on."""
    held = held_for(agreement, Action.EDIT_AGREEMENT, by)
    return step(Event.SHARE, held, by, text, shared_at=timezone.now())


@transaction.atomic
def take_back_agreement(*, agreement, by, text=""):
    """Also when it comes to nothing, what is written from now on is its own agency's."""
    return step(Event.TAKE_BACK, held_for(agreement, Action.EDIT_AGREEMENT, by), by, text, shared_at=None)


@transaction.atomic
def ask_to_sign(*, agreement, by, text=""):
    """Raises RulesStop, and ValidationError where an agency has not said who signs for it."""
    held = held_for(agreement, Action.EDIT_AGREEMENT, by)
    check_step(Event.ASK_TO_SIGN, held)
    lock_person(held)
    check_signatories(held)
    name_parties(held, by)
    check_rules(held, held.current.terms)
    return step(Event.ASK_TO_SIGN, held, by, text)


@transaction.atomic
def reopen_agreement(*, agreement, by, text=""):
    """Back to being read; signatures that were given are void."""
    held = held_for(agreement, Action.EDIT_AGREEMENT, by)
    move("reopen", held)
    voided = void_signatures(held, Void.REOPENED)
    change = note(held, Event.REOPEN, by, text)
    return announce(signals.agreement_edited, held, change=change, voided=voided, was_to_sign=True, wished_by=None)


@transaction.atomic
def cancel_agreement(*, agreement, by, text):
    return step(Event.CANCEL, held_for(agreement, Action.CANCEL_AGREEMENT, by), by, text)


@transaction.atomic
def decline_agreement(*, agreement, by, text):
    """By one of those who should have signed, with a reason."""
    return step(Event.DECLINE, held_for(agreement, Action.SIGN_AGREEMENT, by), by, text)


@transaction.atomic
def complete_agreement(*, agreement, by, text=""):
    """From the last day on."""
    held = held_for(agreement, Action.EDIT_AGREEMENT, by)
    check_step(Event.COMPLETE, held)
    if held.ends and held.ends > oslo_today():
        early = _("Siste dag har ikke vært ennå. Avbryt avtalen hvis den slutter før tiden.")
        raise ValidationError(early, code="early")
    return step(Event.COMPLETE, held, by, text)


def check_step(event, held):
    """Before what only matters where the step can be taken, so that nobody is told to mend what cannot be used."""
    if not LIFECYCLE.allows(event.value, held.status):
        raise StepNotAllowed


def step(event, held, by, text, **facts):
    move(event.value, held, **facts)
    return announce(signals.agreement_moved, held, change=note(held, event, by, text))


def name_parties(held, by):
    """As the agencies are called on the day it goes to be signed."""
    now = whole(held.current.terms)
    if (terms := with_new(now, agencies_of(held.sending, held.receiving))) != now:
        with override(held.language):
            why = _("Navn eller organisasjonsnummer er endret")
        write(held, terms, by, why)


def lock_person(held):
    """One at a time, so that two agreements of hers do not pass the same check at the same moment."""
    if held.person_id:
        User.objects.select_for_update().get(pk=held.person_id)


def check_signatories(held, sides=AGENCIES):
    for side in sides:
        if lacks_signatory(held, side):
            told = _("%(agency)s må velge hvem som signerer.") % {"agency": held.agency_on(side).name}
            raise ValidationError(told, code="nobody")
