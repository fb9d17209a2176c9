"""Which openings ended so long ago that they are deleted by the calendar?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import record
from portal.foundation.retention import register_rule

from .actions import end_run_out
from .models import Opening


def forget(now):
    """With what was read, and who stood there. What has run out without being ended, is ended first."""
    end_run_out(now=now)
    old = list(Opening.objects.old(now).select_related("agency"))
    for opening in old:
        record(opening, "oversight.forgotten", agency=str(opening.agency.public_id))
        opening.delete()
    return len(old)


def due(now):
    return Opening.objects.old(now).count()


register_rule(
    "oversight.openings",
    _("Innsyn i en virksomhet, og hva som ble lest, slettes 12 måneder etter at innsynet ble avsluttet"),
    due=due,
    carry_out=forget,
)
