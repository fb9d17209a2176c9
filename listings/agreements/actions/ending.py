"""How do agreements end when nobody in particular ends them?"""

from django.db import transaction

from portal.foundation.clock import oslo_today

from .. import signals
from ..models import Agreement
from ..status import LIFECYCLE, Event, Status
from .stepping import announce, drop, move, note


@transaction.atomic
def end_agreements(*, rows, text, by=None):
    """`by`: whose other step it follows from."""
    for held in rows.select_for_update(of=("self",)).with_facts():
        move("cancel", held)
        announce(signals.agreement_moved, held, change=note(held, Event.CANCEL, by, text))


@transaction.atomic
def complete_agreements(*, rows):
    """Those whose last day has been. How many; what somebody moves meanwhile is left alone."""
    over = rows.filter(status=Status.IN_FORCE, ends__lt=oslo_today())
    for held in (found := list(over.select_for_update(of=("self",)).with_facts())):
        move("complete", held)
        announce(signals.agreement_moved, held, change=note(held, Event.COMPLETE))
    return len(found)


@transaction.atomic
def lapse_amendments(*, rows):
    """Of agreements that go on. How many; what somebody moves meanwhile is left alone."""
    ids = set(rows.values_list("agreement", flat=True))
    held = Agreement.objects.filter(pk__in=ids).select_for_update(of=("self",)).with_facts()
    found = [(one, amendment) for one in held if (amendment := rows.filter(agreement=one).first())]
    for one, amendment in found:
        lapse(one, amendment)
    return len(found)


def lapse(held, amendment):
    drop("lapse", amendment)
    if amendment.version is not None:
        change = note(held, Event.AMEND_LAPSE, version=amendment.version.number)
        announce(signals.agreement_amended, held, amendment=amendment, change=change, before=None)


@transaction.atomic
def evaluate_by_itself(*, agreement):
    """All have answered, or nobody is waited for any more. Whether it took the step: not where it stands otherwise."""
    held = Agreement.objects.select_for_update(of=("self",)).with_facts().get(pk=agreement.pk)
    if not LIFECYCLE.allows("evaluate", held.status):
        return False
    move("evaluate", held)
    announce(signals.agreement_moved, held, change=note(held, Event.EVALUATE))
    return True
