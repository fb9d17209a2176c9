"""How does an agency say how it went?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.textcheck import refuse_birth_number

from ..models import Outcome
from ..models.outcome import Result
from ..signals import outcome_asked
from ..status import TELLS_OUTCOME
from .stepping import announce, note


@transaction.atomic
def ask_outcome(*, posting, again=False):
    """Once, and once more where nothing is settled. Returns whether somebody was asked now."""
    outcome, _is_new = Outcome.objects.select_for_update().get_or_create(posting_id=posting.pk)
    mark = "reminded_at" if again else "asked_at"
    if outcome.is_settled or getattr(outcome, mark):
        return False
    setattr(outcome, mark, timezone.now())
    outcome.save(update_fields=[mark])
    announce(outcome_asked, posting, again=again)
    return True


@transaction.atomic
def answer_outcome(*, posting, by, result, **more):
    """What was said before is replaced; what does not go with the answer is left out.

    `more`: number and agencies when somebody came, reason when nobody did, and a remark.
    """
    require(by, Action.EDIT_POSTING, posting)
    if posting.status not in TELLS_OUTCOME:
        raise ValidationError(_("Dette kan dere svare på når utlysningen er over"))
    refuse_birth_number(remark := more.get("remark", "").strip())
    came = result == Result.CAME
    said = {"result": result, "answered_at": timezone.now(), "answered_by": by, "remark": remark}
    said["number"] = more.get("number") if came else None
    said["reason"] = more.get("reason", "") if result == Result.NOBODY else ""
    outcome, _is_new = Outcome.objects.update_or_create(posting_id=posting.pk, defaults=said)
    outcome.agencies.set(more.get("agencies", ()) if came else ())
    note(posting, "outcome_told", by, result=str(result))
    return outcome


def forget_question(posting):
    """It is open again: what nobody has answered is asked anew when it is over."""
    Outcome.objects.filter(posting_id=posting.pk, answered_at=None).delete()
