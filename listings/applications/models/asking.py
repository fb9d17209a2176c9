"""Who has been asked again, about which posting? Nobody is asked twice about the same one."""

from django.conf import settings
from django.db import models
from django.utils import timezone


class AskedAgain(models.Model):
    """`application` is the earlier interest, of somebody who was not chosen and said that she may be asked."""

    application = models.ForeignKey("applications.Application", on_delete=models.CASCADE, related_name="asked_again")
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["application", "posting"], name="asked_once_about_a_posting")]

    def __str__(self):
        return f"{self.application_id}, {self.posting_id}"
