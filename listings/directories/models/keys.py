"""With which keys does an agency's directory come in? A key itself is never kept, only what it can be known by."""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class DirectoryKeyQuerySet(models.QuerySet):
    def of(self, agency):
        return self.filter(agency=agency)

    def usable(self, now=None):
        return self.filter(revoked_at=None, expires_at__gt=now or timezone.now())

    def over(self, before):
        """Ended, one way or the other, before that."""
        return self.filter(models.Q(revoked_at__lte=before) | models.Q(expires_at__lte=before))


class DirectoryKey(models.Model):
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="directory_keys")
    name = models.CharField(_("navn"), max_length=80)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    expires_at = models.DateTimeField(editable=False)
    used_at = models.DateTimeField(null=True, editable=False)
    revoked_at = models.DateTimeField(null=True, editable=False)

    objects = DirectoryKeyQuerySet.as_manager()

    class Meta:
        ordering = ["-made_at", "-pk"]
        verbose_name = _("nøkkel for katalog")
        verbose_name_plural = _("nøkler for katalog")

    def __str__(self):
        return self.name

    @property
    def is_usable(self):
        return self.revoked_at is None and self.expires_at > timezone.now()

    @property
    def standing(self):
        """For people: (words, tone)."""
        if self.revoked_at:
            return _("Trukket tilbake"), "neutral"
        return (_("I bruk"), "success") if self.is_usable else (_("Utløpt"), "warning")
