"""What has a person written of an interest that she cannot send yet?"""

from django.conf import settings
from django.db import models
from django.utils import timezone


class InterestDraft(models.Model):
    """One for a posting, while her manager has not said yes."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="+")
    message = models.TextField(max_length=3000)
    ask_again = models.BooleanField(default=False)
    says_proposed = models.BooleanField(default=False)
    saved_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "posting"], name="one_draft_of_an_interest")]

    def __str__(self):
        return f"{self.person_id}, {self.posting_id}"
