"""What did the terms say, who wrote them, and when? A row is never changed."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from ..limits import REASON
from ..status import Party


class Version(models.Model):
    """`terms`: the value of every field of the list. `note`: why they were changed."""

    agreement = models.ForeignKey("agreements.Agreement", on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    terms = models.JSONField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    side = models.CharField(max_length=10, choices=Party, default=Party.RECEIVING)
    note = models.CharField(max_length=REASON, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["agreement", "number"], name="a_version_has_one_number")]

    def __str__(self):
        return f"{self.agreement_id}, {self.number}"

    @property
    def is_signed_by_all(self):
        return set(self.signatures.standing().values_list("party", flat=True)) == set(Party)
