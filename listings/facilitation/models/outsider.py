"""Which agencies that are not in has somebody named, and how far have we come with them?"""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..limits import KEPT
from ..status import APPROACHABLE, TONES, OutsiderStatus


class OutsiderQuerySet(models.QuerySet):
    def approachable(self):
        return self.filter(status__in=APPROACHABLE)

    def over(self, now=None):
        """Whatever it came to: nobody has moved it for so long."""
        return self.filter(changed_at__lte=(now or timezone.now()) - KEPT)


class Outsider(models.Model):
    """Of people no more than a work address, kept no longer than the rest of the row."""

    name = models.CharField(_("navnet på virksomheten"), max_length=200, unique=True)
    email = models.EmailField(_("e-postadressen på jobb til den du vil spørre"), blank=True)
    named_by = models.CharField(_("hvem som nevnte den"), max_length=200, blank=True)
    status = models.CharField(max_length=10, choices=OutsiderStatus, default=OutsiderStatus.NAMED, editable=False)
    registered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    registered_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = OutsiderQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("virksomhet som ikke er med")
        verbose_name_plural = _("virksomheter som ikke er med")

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("facilitation:outsider", args=[self.pk])

    @property
    def tone(self):
        return TONES[self.status]
