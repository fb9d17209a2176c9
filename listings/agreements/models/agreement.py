"""What is an agreement, between whom, and where is it in its life?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..limits import REASON
from ..status import DONE, LIVE, OVER, STANDING, TONES, WRITTEN, Event, Party, Status
from .queryset import AgreementQuerySet


class Agreement(models.Model):
    """`version` is the number of the terms that hold now. `starts`, `ends` and `percentage` are theirs, for lists and
    to see whether two agreements overlap. `shared_at`: when the others were sent it to read; empty while its own agency
    alone has it. `kept_rules`: the rules it was signed under, as they were."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    application = models.ForeignKey(
        "applications.Application", on_delete=models.SET_NULL, null=True, related_name="agreements"
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="agreements"
    )
    sending = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+")
    receiving = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+")
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.DRAFT, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    language = models.CharField(max_length=2, default="nb")
    starts = models.DateField(_("første dag"), null=True)
    ends = models.DateField(_("siste dag"), null=True)
    percentage = models.PositiveSmallIntegerField(_("stillingsprosent"), null=True)
    kept_rules = models.JSONField(null=True, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(_("laget"), default=timezone.now, editable=False)
    changed_at = models.DateTimeField(_("sist endret"), default=timezone.now, editable=False)
    shared_at = models.DateTimeField(null=True, editable=False)
    in_force_at = models.DateTimeField(_("gjelder fra"), null=True, editable=False)

    objects = AgreementQuerySet.as_manager()
    followed = ""
    """Which days followed the period with what was written just now; a verb says it to whoever called it."""

    class Meta:
        ordering = ["-changed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["application"],
                condition=Q(status__in=sorted(STANDING)),
                name="an_interest_has_one_agreement_that_stands",
            )
        ]
        verbose_name = _("avtale")
        verbose_name_plural = _("avtaler")

    def __str__(self):
        return self.number

    def get_absolute_url(self):
        return reverse("agreements:agreement", args=[self.public_id])

    @property
    def number(self):
        return f"{self.made_at:%Y}-{self.pk:04d}"

    @property
    def current(self):
        return self.versions.get(number=self.version)

    @property
    def amendment(self):
        """The one that is written or waits for signatures; None when there is none. Reads what is prefetched."""
        return next((one for one in self.amendments.all() if one.is_open), None)

    @property
    def waiting(self):
        """Of which version signatures are waited for; None when of none."""
        if self.status == Status.TO_SIGN:
            return self.current
        return self.amendment.version if self.status == Status.IN_FORCE and self.amendment else None

    @property
    def are_both_in(self):
        return self.sending.is_active and self.receiving.is_active

    @property
    def is_without_person(self):
        """Her account is deleted: nobody can sign for her, so the terms stand until they are over."""
        return self.person_id is None

    @property
    def is_written(self):
        return self.status in WRITTEN

    @property
    def is_live(self):
        return self.status in LIVE

    @property
    def is_done(self):
        return self.status in DONE

    @property
    def is_held_and_over(self):
        return self.in_force_at is not None and self.status in OVER

    @property
    def tone(self):
        return TONES[self.status]

    def agency_on(self, side):
        return {Party.SENDING: self.sending, Party.RECEIVING: self.receiving}.get(side)


class AgreementEvent(models.Model):
    """One thing that happened. `side`: on whose behalf; empty when nobody in particular did it."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="history")
    event = models.CharField(max_length=12, choices=Event)
    side = models.CharField(max_length=10, choices=Party, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField(max_length=REASON, blank=True)
    language = models.CharField(max_length=2, default="nb")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.agreement_id}: {self.event}"

    @property
    def label(self):
        return self.get_event_display()
