"""How does a row leave the facilitator's list, and come back?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.clock import oslo_today

from ..limits import LONGEST_WAIT
from ..models import Mark


@transaction.atomic
def finish(*, row, by, note=None):
    """Until it comes anew. Without a note the one that stands there is kept."""
    return mark(row, by, "finished", note, None)


@transaction.atomic
def postpone(*, row, by, until, note=None):
    """Raises ValidationError for a day that is not ahead."""
    today = oslo_today()
    if until is None or until <= today:
        raise ValidationError({"until": _("Velg en dag etter i dag")})
    if until > today + LONGEST_WAIT:
        raise ValidationError({"until": _("Velg en dag innen et år")})
    return mark(row, by, "postponed", note, until)


@transaction.atomic
def bring_back(*, ref, by):
    """Twice is as once."""
    require(by, Action.FACILITATE)
    for kept in Mark.objects.filter(ref=ref):
        record(kept, "row.brought_back", by=by, row=ref)
        kept.delete()


def mark(row, by, event, note, until):
    require(by, Action.FACILITATE)
    facts = {"since": row.since, "until": until, "by": by, "at": timezone.now()}
    if note is not None:
        facts["note"] = note
    kept, _is_new = Mark.objects.update_or_create(ref=row.ref, defaults=facts)
    record(kept, f"row.{event}", by=by, row=row.ref)
    return kept
