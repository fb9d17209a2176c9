"""When do the parties talk midway, and have they? What they talk about is theirs, and is not kept."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class MidwayTalk(models.Model):
    """Without `day` it is as the agreement says, or the middle of it."""

    agreement = models.OneToOneField("agreements.Agreement", on_delete=models.CASCADE, related_name="midway_talk")
    day = models.DateField(_("dag"), null=True, blank=True)
    held_on = models.DateField(_("holdt"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self):
        return f"{self.agreement_id}"
