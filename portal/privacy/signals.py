"""Who listens to the audit signal? This app, which writes a row in the same transaction."""

from django.dispatch import receiver

from portal.foundation.audit import recorded

from .models import AuditEntry


@receiver(recorded)
def keep(thing, event, by, facts, **about):
    """Writes in the same transaction as what happened; `about` also holds the agency's public id, or None."""
    agency = str(about.get("agency") or "")
    AuditEntry.objects.create(
        event=event, by=by, agency=agency, model=thing._meta.label, object_id=str(thing.pk), facts=facts
    )
