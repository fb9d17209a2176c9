"""What happened in the portal? The audit log: written once, never changed."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .chain import FINGERPRINT, Segment


class WrittenOnce(TypeError):
    """Nobody changes or removes what has happened."""


class AuditQuerySet(models.QuerySet):
    def update(self, **values):
        raise WrittenOnce("Entries of the audit log are never changed.")

    def bulk_update(self, *args, **options):
        raise WrittenOnce("Entries of the audit log are never changed.")

    def delete(self):
        raise WrittenOnce("Entries of the audit log are never removed.")

    def about(self, thing):
        return self.filter(model=thing._meta.label, object_id=str(thing.pk))

    def waiting(self):
        """Written, and not yet in the chain."""
        return self.filter(number=None).order_by("pk")

    def linked(self):
        return self.exclude(number=None).order_by("number")


class AuditEntry(models.Model):
    """An event; things and agencies are named by their ids, so that an entry outlives them.

    The last four stand empty until the entry is in the chain (portal/privacy/chain); `who` is there what `by` is here.
    """

    at = models.DateTimeField(auto_now_add=True)
    event = models.CharField(max_length=80)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    agency = models.CharField(max_length=36, blank=True)
    model = models.CharField(max_length=80)
    object_id = models.CharField(max_length=40)
    facts = models.JSONField(default=dict)
    number = models.PositiveBigIntegerField(null=True, unique=True, editable=False)
    who = models.CharField(max_length=FINGERPRINT, blank=True, editable=False)
    hash = models.CharField(max_length=FINGERPRINT, blank=True, editable=False)
    segment = models.ForeignKey(Segment, on_delete=models.PROTECT, null=True, editable=False, related_name="entries")

    objects = AuditQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["model", "object_id"], name="audit_about"),
            models.Index(fields=["-at", "-id"], name="audit_newest"),
            models.Index(fields=["id"], name="audit_waiting", condition=Q(number=None)),
        ]
        verbose_name = _("hendelse")
        verbose_name_plural = _("hendelser")

    def __str__(self):
        return self.event

    def save(self, *args, **options):
        if not self._state.adding:
            raise WrittenOnce("Entries of the audit log are never changed.")
        super().save(*args, **options)

    def delete(self, *args, **options):
        raise WrittenOnce("Entries of the audit log are never removed.")
