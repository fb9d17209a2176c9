"""What has each party said about publishing, in answer to which words, and when? A row is never changed."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from listings.agreements.status import Party

from ..status import Publish


class PublishingAnswer(models.Model):
    """The last row of a party holds. `words`: the number of the words it was asked in (publishing.py). `is_public`:
    everybody on the web may read it."""

    evaluation = models.ForeignKey("evaluations.Evaluation", on_delete=models.CASCADE, related_name="publishing")
    party = models.CharField(max_length=10, choices=Party)
    answer = models.CharField(max_length=10, choices=Publish)
    words = models.PositiveSmallIntegerField()
    is_public = models.BooleanField(default=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.evaluation_id}, {self.party}: {self.answer}"
