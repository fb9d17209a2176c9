"""What has somebody asked for by right, when must it be answered, and what was the answer?"""

import uuid
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.clock import OSLO, oslo_today

TO_ANSWER = timedelta(days=30)
"""A month, by article 12 no. 3; counted in days, so that it is the same all year."""
SOON = 7


class PrivacyRequestQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_PRIVACY_REQUEST))

    def open(self):
        return self.filter(answered_at=None)

    def most_urgent_first(self):
        return self.order_by(models.F("answered_at").asc(nulls_first=True), "sent_at", "pk")


class PrivacyRequest(models.Model):
    """The row outlives the account, without the words: it shows that what was asked for, was done in time."""

    class Kind(models.TextChoices):
        CORRECT = "correct", _("Rett noe jeg ikke kan rette selv")
        ACCESS = "access", _("Innsyn i noe jeg ikke finner på siden")
        RESTRICT = "restrict", _("La være å bruke opplysninger mens dere undersøker noe")
        OBJECT = "object", _("Jeg protesterer mot at dere bruker opplysninger om meg")
        ERASE = "erase", _("Slett kontoen eller noe annet om meg")
        OTHER = "other", _("Noe annet om personvern")

    class Outcome(models.TextChoices):
        DONE = "done", _("Gjort")
        PARTLY = "partly", _("Gjort delvis")
        REFUSED = "refused", _("Ikke gjort")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="privacy_requests"
    )
    kind = models.CharField(_("hva gjelder det?"), max_length=10, choices=Kind)
    text = models.TextField(_("fortell hva du vil"), max_length=3000, blank=True)
    sent_at = models.DateTimeField(_("sendt"), default=timezone.now, editable=False)
    outcome = models.CharField(_("hva ble gjort?"), max_length=10, choices=Outcome, blank=True)
    answer = models.TextField(_("svaret"), max_length=3000, blank=True)
    answered_at = models.DateTimeField(_("besvart"), null=True, editable=False)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False, related_name="+"
    )

    objects = PrivacyRequestQuerySet.as_manager()

    class Meta:
        ordering = ["-sent_at", "-pk"]
        verbose_name = _("krav om personvern")
        verbose_name_plural = _("krav om personvern")

    def __str__(self):
        return self.receipt

    def get_absolute_url(self):
        """Her own page about it."""
        return reverse("privacy:request", args=[self.public_id])

    @property
    def receipt(self):
        """What she can refer to."""
        return self.public_id.hex[:8].upper()

    @property
    def due_on(self):
        return (self.sent_at + TO_ANSWER).astimezone(OSLO).date()

    @property
    def days_left(self):
        return (self.due_on - oslo_today()).days

    @property
    def is_open(self):
        return self.answered_at is None

    @property
    def is_late(self):
        return self.is_open and self.days_left < 0

    @property
    def is_urgent(self):
        return self.is_open and self.days_left <= SOON

    @property
    def tone(self):
        return {self.Outcome.DONE: "success", self.Outcome.PARTLY: "info"}.get(self.outcome, "neutral")

    @property
    def asks_to_erase(self):
        return self.kind == self.Kind.ERASE
