"""What does this app listen to? The audit signal and Wagtail's own log; it writes a row in the same transaction."""

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import ModelLogEntry, PageLogEntry

from portal.foundation.audit import recorded

from .chain.linking import link_after_commit
from .models import AuditEntry


@receiver(recorded)
def keep(thing, event, by, facts, **about):
    """Writes in the same transaction as what happened; `about` also holds the agency's public id, or None."""
    agency = str(about.get("agency") or "")
    AuditEntry.objects.create(
        event=event, by=by, agency=agency, model=thing._meta.label, object_id=str(thing.pk), facts=facts
    )


@receiver(post_save, sender=PageLogEntry)
@receiver(post_save, sender=ModelLogEntry)
def keep_writing(instance, created, raw=False, **kwargs):
    """What was done in Wagtail, to which page or thing, by whom; not what was written."""
    if created and not raw:
        AuditEntry.objects.create(
            event=instance.action,
            by_id=instance.user_id,
            model=label_of(instance.content_type),
            object_id=str(instance.object_id),
        )


@receiver(post_save, sender=AuditEntry)
def put_in_chain(raw=False, **kwargs):
    if not raw:
        link_after_commit()


def label_of(content_type):
    """Empty for a kind of thing that no longer exists."""
    model = content_type and content_type.model_class()
    return model._meta.label if model else ""
