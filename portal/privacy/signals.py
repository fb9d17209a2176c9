"""Who listens to the audit signal? This app, which writes a row in the same transaction."""

from django.dispatch import receiver

from portal.foundation.audit import recorded

from .models import AuditEntry


@receiver(recorded)
def keep(sender, thing, event, by, agency, facts, **kwargs):
    AuditEntry.objects.create(
        event=event, by=by, agency=str(agency or ""), model=thing._meta.label, object_id=str(thing.pk), facts=facts
    )
