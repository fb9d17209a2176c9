"""How are those reminded who have not answered? Once, until the row is back in the list."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from listings.applications.models import Application
from listings.requests.models import Request
from listings.requests.reminding import remind_of
from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.clock import oslo_today

from .. import signals
from ..limits import STALLED_AFTER
from ..models import Mark, Suggestion
from .marking import postpone


@transaction.atomic
def remind_sides(*, row, by):
    """Those of a suggestion that have not answered; the row rests as long as it took to stall."""
    check_stands(row, by)
    suggestion = Suggestion.objects.get(pk=row.pk)
    record(suggestion, "suggestion.reminded", by=by)
    signals.reminded.send(sender=Suggestion, suggestion=suggestion)
    return rest(row, by)


@transaction.atomic
def remind_case(*, row, by):
    """Whose turn it is; the facilitator is not told who the person is."""
    check_stands(row, by)
    case = Application.objects.select_related("posting__agency").get(pk=row.pk)
    record(case, "application.reminded", by=by, agency=case.posting.agency.public_id)
    signals.case_reminded.send(sender=type(row), application_id=row.pk)
    return rest(row, by)


@transaction.atomic
def remind_request(*, row, by):
    """Those who can answer it."""
    check_stands(row, by)
    request = Request.objects.with_facts().get(pk=row.pk)
    record(request, "request.reminded", by=by, agency=str(request.owner.public_id))
    remind_of(request, turn=oslo_today())
    return rest(row, by)


def check_stands(row, by):
    """Raises ValidationError for a row that is put away: somebody has reminded them, or leaves it alone."""
    require(by, Action.FACILITATE)
    mark = Mark.objects.select_for_update().filter(ref=row.ref).first()
    if mark and mark.hides(row.since):
        raise ValidationError(_("Raden er lagt vekk. Ta den fram igjen først."))


def rest(row, by):
    """What was noted before stays."""
    has_note = Mark.objects.filter(ref=row.ref).exclude(note="").exists()
    note = None if has_note else _("Påminnelse sendt")
    return postpone(row=row, by=by, until=oslo_today() + STALLED_AFTER, note=note)
