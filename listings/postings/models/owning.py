"""Who answers for a posting beside its owner? The owner is Wagtail's `Page.owner`."""

from django.conf import settings
from django.db import models


class CoOwner(models.Model):
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="co_owners")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["posting", "person"], name="a_co_owner_is_named_once")]

    def __str__(self):
        return f"{self.person}, {self.posting}"
