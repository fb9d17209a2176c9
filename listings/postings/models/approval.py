"""What is said between who writes a posting and who approves it?"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ApprovalNote(models.Model):
    """One thing said when a posting was sent for approval, came back or was approved; it stays with the posting."""

    class Event(models.TextChoices):
        SUBMITTED = "submitted", _("Sendt til godkjenning")
        SENT_BACK = "sent_back", _("Sendt tilbake")
        TAKEN_BACK = "taken_back", _("Tatt tilbake til utkast")
        APPROVED = "approved", _("Godkjent")

    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="approval_notes")
    event = models.CharField(max_length=10, choices=Event)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    text = models.TextField(_("merknad"), blank=True)

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.get_event_display()}, {self.at:%Y-%m-%d}"
