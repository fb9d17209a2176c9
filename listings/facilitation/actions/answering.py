"""How does a side answer what the facilitator has suggested?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, require
from portal.foundation.audit import record

from .. import signals
from ..models import Side, SignUp, Suggestion
from ..status import SIGN_UP, SUGGESTION, Answer, SuggestionStatus

GONE = _("Forslaget gjelder ikke lenger.")


@transaction.atomic
def answer(*, side, by, says):
    """`says`: an Answer. A yes may become a no later, a no stands. Raises ValidationError when it is over."""
    require(by, Action.ANSWER_SUGGESTION, side)
    suggestion = Suggestion.objects.select_for_update(of=("self",)).get(pk=side.suggestion_id)
    held = Side.objects.select_for_update().get(pk=side.pk)
    if held.answer == says:
        return held
    if says == Answer.YES and not Suggestion.objects.standing().filter(pk=suggestion.pk).exists():
        raise ValidationError(GONE)
    if not suggestion.is_live:
        raise ValidationError(GONE)
    held.answer, held.answered_by, held.answered_at = says, by, timezone.now()
    held.save()
    record(suggestion, "suggestion.answered", by=by, side=held.number)
    (say_yes if says == Answer.YES else say_not_now)(suggestion, held)
    return held


def say_yes(suggestion, side):
    if suggestion.sides.exclude(answer=Answer.YES).exists():
        return
    SUGGESTION.agree(suggestion)
    keep(suggestion)
    move_sign_ups("couple", suggestion)
    signals.both_agreed.send(sender=Suggestion, suggestion=suggestion)


def say_not_now(suggestion, side):
    if suggestion.status == SuggestionStatus.AGREED:
        move_sign_ups("reopen", suggestion)
    SUGGESTION.decline(suggestion)
    keep(suggestion)
    signals.declined.send(sender=Suggestion, suggestion=suggestion, side=side)


def keep(suggestion):
    suggestion.changed_at = timezone.now()
    suggestion.save(update_fields=["status", "changed_at"])


def move_sign_ups(step, suggestion):
    """Those that the step leads from; one that was taken back meanwhile stays so."""
    keys = [key for key in (suggestion.sign_up_id, suggestion.other_id) if key]
    for held in SignUp.objects.select_for_update(of=("self",)).filter(pk__in=keys):
        if not SIGN_UP.allows(step, held.status):
            continue
        SIGN_UP.take(step, held)
        held.changed_at = timezone.now()
        held.save(update_fields=["status", "changed_at"])
