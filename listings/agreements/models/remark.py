"""What do the parties say about the terms, and what do they ask to have changed?"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..limits import REMARK
from ..status import Party


class Remark(models.Model):
    """About a group of fields. With `proposed` it is a request to change: the new values, by the code of the field, and
    in `before` what stood there."""

    class State(models.TextChoices):
        SAID = "said", _("Kommentar")
        ASKED = "asked", _("Ber om endring")
        TAKEN = "taken", _("Tatt inn")
        REFUSED = "refused", _("Ikke tatt inn")

    agreement = models.ForeignKey("agreements.Agreement", on_delete=models.CASCADE, related_name="remarks")
    version = models.PositiveIntegerField()
    group = models.CharField(max_length=20)
    side = models.CharField(max_length=10, choices=Party)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField(max_length=REMARK, blank=True)
    language = models.CharField(max_length=2, default="nb")
    proposed = models.JSONField(default=dict)
    before = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=State, default=State.SAID)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.agreement_id}, {self.group}"

    @property
    def waits(self):
        return self.state == self.State.ASKED
