"""How does the facilitator suggest two to each other, and take a suggestion back?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record

from .. import signals
from ..models import Side, SignUp, Suggestion
from ..parties import PERSON, SIGN_UP, check_fit_together, in_order, pair_of
from ..status import SIGN_UP as SIGN_UP_STEPS
from ..status import SUGGESTION


@transaction.atomic
def suggest(*, one, other, by):
    """Asks both sides; two clicks at once ask once. `one` and `other` are Parties as `party` loads them for `by`.

    Raises ValidationError with what stands between them; they meet once.
    """
    require(by, Action.FACILITATE)
    first, second = in_order(one, other)
    if first.kind == PERSON:
        require(by, Action.SEE_PROFILE, first.thing)
    check_fit_together(first, second)
    made, is_new = Suggestion.objects.get_or_create(
        pair=pair_of(first, second), defaults=ends(first, second) | {"made_by": by}
    )
    if not is_new:
        return standing(made)
    for number, party in enumerate((first, second), start=1):
        Side.objects.create(suggestion=made, number=number, agency=party.agency, person=party.person)
        begin(party)
    record(made, "suggestion.made", by=by, kinds=f"{first.kind}+{second.kind}")
    signals.suggested.send(sender=Suggestion, suggestion=made)
    return made


def standing(made):
    if not made.is_live:
        raise ValidationError(_("De to er foreslått for hverandre før."))
    return made


def ends(first, second):
    if first.kind == PERSON:
        return {"person": first.person, "posting": second.thing}
    column = "other" if second.kind == SIGN_UP else "posting"
    return {"sign_up": first.thing, column: second.thing}


def begin(party):
    """The agency sees that somebody is at work on what it has signed up for."""
    if party.kind == SIGN_UP:
        held = SignUp.objects.select_for_update(of=("self",)).get(pk=party.thing.pk)
        SIGN_UP_STEPS.suggest(held)
        held.save(update_fields=["status"])


@transaction.atomic
def take_back(*, suggestion, by):
    """One who has said yes is told. Raises StepNotAllowed when both have said yes, or one has said not now."""
    require(by, Action.FACILITATE)
    held = Suggestion.objects.select_for_update(of=("self",)).get(pk=suggestion.pk)
    SUGGESTION.take_back(held)
    held.changed_at = timezone.now()
    held.save(update_fields=["status", "changed_at"])
    record(held, "suggestion.taken_back", by=by)
    signals.taken_back.send(sender=Suggestion, suggestion=held)
