"""What happened in the portal? The audit log: written once, never changed."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class AuditEntry(models.Model):
    """An event; things and agencies are named by their ids, so that an entry outlives them."""

    at = models.DateTimeField(auto_now_add=True)
    event = models.CharField(max_length=80)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    agency = models.CharField(max_length=36, blank=True)
    model = models.CharField(max_length=80)
    object_id = models.CharField(max_length=40)
    facts = models.JSONField(default=dict)

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name = _("hendelse")
        verbose_name_plural = _("hendelser")

    def __str__(self):
        return self.event
