"""What is done with the log by hand?"""

from django.db import transaction

from portal.access.rules import Action, require
from portal.foundation.audit import record
from portal.foundation.clock import oslo_midnight

from .checking import check_log
from .models import AuditEntry

READ, CHECKED = "audit_log.read", "audit_log.checked"


@transaction.atomic
def note_reading(*, by):
    """Who looks at what others did, is seen too; once a day, and not for each page she turns."""
    if not AuditEntry.objects.filter(event=READ, by=by, at__gte=oslo_midnight()).exists():
        record(by, READ, by=by)


@transaction.atomic
def check(*, by):
    """Gives what is wrong, as sentences."""
    require(by, Action.SEE_AUDIT_LOG)
    checked = check_log()
    record(by, CHECKED, by=by, faults=len(checked.faults))
    return checked
