"""What has the facilitator put away from her list, until when, and what did she note?"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import oslo_today

from ..limits import KEPT, LONGEST_NOTE


class MarkQuerySet(models.QuerySet):
    def over(self, now=None):
        return self.filter(at__lte=(now or timezone.now()) - KEPT)


class Mark(models.Model):
    """`ref` names a row of the list, and `since` when the row came: a row that comes anew later is another matter.
    Without `until` it is done."""

    ref = models.CharField(max_length=60, unique=True)
    since = models.DateTimeField()
    until = models.DateField(_("utsatt til"), null=True)
    note = models.CharField(_("notat"), max_length=LONGEST_NOTE, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = MarkQuerySet.as_manager()

    class Meta:
        verbose_name = _("merke i arbeidslista")
        verbose_name_plural = _("merker i arbeidslista")

    def __str__(self):
        return self.ref

    def hides(self, since):
        """Not a row that has come anew since then, nor one whose day has come."""
        return since <= self.since and (self.until is None or self.until > oslo_today())
