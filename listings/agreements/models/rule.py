"""What have administrators set a rule to, and what was it before? The latest row of a rule is the one in force."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..limits import LINE


class Severity(models.TextChoices):
    BLOCKS = "blocks", _("Stopper signering")
    ADVISES = "advises", _("Gir råd")


class RuleSetting(models.Model):
    code = models.CharField(max_length=20, db_index=True)
    limit = models.PositiveSmallIntegerField(_("grense"), null=True, blank=True)
    severity = models.CharField(_("virkning"), max_length=8, choices=Severity)
    source = models.CharField(_("kilde"), max_length=LINE)
    source_date = models.DateField(_("kilden er lest"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return self.code
