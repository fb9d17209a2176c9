"""What has happened to a question, what was said with it, and which links lead to it?"""

from django.conf import settings
from django.db import models
from django.utils import timezone

from ..limits import MESSAGE
from ..status import Event


class ApprovalChange(models.Model):
    """`by` is empty when the portal did it, and when somebody without an account did."""

    approval = models.ForeignKey("approvals.Approval", on_delete=models.CASCADE, related_name="history")
    event = models.CharField(max_length=10, choices=Event)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField(max_length=MESSAGE, blank=True)
    language = models.CharField(max_length=2, default="nb")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.approval_id}: {self.event}"

    @property
    def label(self):
        return self.get_event_display()


class ApprovalLink(models.Model):
    """One for each mail. `digest` is all that is kept of it."""

    approval = models.ForeignKey("approvals.Approval", on_delete=models.CASCADE, related_name="links")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(default=timezone.now)

    def __str__(self):
        return f"{self.approval_id}, {self.made_at:%Y-%m-%d}"
