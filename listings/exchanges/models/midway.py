"""When and where do the parties talk midway, and have they? What they talk about is theirs, and is not kept."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.applications.talks.limits import PLACE, USUAL
from listings.applications.talks.times import at


class MidwayTalk(models.Model):
    """Without `day` it is as the agreement says, or the middle of it; without `begins` it has
    the whole day."""

    agreement = models.OneToOneField("agreements.Agreement", on_delete=models.CASCADE, related_name="midway_talk")
    day = models.DateField(_("dag"), null=True, blank=True)
    begins = models.TimeField(_("klokkeslett"), null=True, blank=True)
    minutes = models.PositiveSmallIntegerField(_("minutter"), default=USUAL)
    place = models.CharField(_("hvor"), max_length=PLACE, blank=True)
    held_on = models.DateField(_("holdt"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self):
        return f"{self.agreement_id}"

    @property
    def hours(self):
        """When it begins and ends; None while no hour is set."""
        if self.day is None or self.begins is None:
            return None
        starts = at(self.day, self.begins)
        return starts, starts + timedelta(minutes=self.minutes)
