"""How does an application take a step? Only here and where one is undone does its status move."""

from portal.foundation.audit import record
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.textcheck import refuse_birth_number

from ..models import Application
from ..status import LIFECYCLE


def read_stage(application):
    """As the row is now: somebody else may have moved it since the page was shown."""
    application.status = Application.objects.select_for_update().values_list("status", flat=True).get(pk=application.pk)


def check_step(step, application):
    """Before what only matters where the step can be taken, so that nobody is told to get what cannot be used."""
    read_stage(application)
    if not LIFECYCLE.allows(step, application.status):
        raise StepNotAllowed


def move(step, application):
    read_stage(application)
    LIFECYCLE.take(step, application)
    application.save(update_fields=["status"])


def announce(application, by, text="", *, event, signal, **facts):
    """`facts` of the step stand in the history and in the audit log."""
    refuse_birth_number(text)
    change = application.history.create(status=application.status, by=by, text=text, **facts)
    application.changed_at = change.at
    application.save(update_fields=["changed_at"])
    write_down(application, event, by, **facts)
    signal.send(sender=Application, application=application, change=change)
    return change


def write_down(application, event, by, **facts):
    """In the audit log, without what anybody wrote."""
    record(application, event, by=by, agency=application.posting.agency.public_id, **facts)
