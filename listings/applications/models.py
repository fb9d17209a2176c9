"""What is an expression of interest? A person answers a posting, with a frozen copy of her profile."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action
from portal.access.rules import rows

from .status import AGENCYS_TURN, ONGOING, PERSONS_TURN, Stage


class ApplicationQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_APPLICATION))

    def to(self, posting):
        return self.filter(posting=posting)

    def ongoing(self):
        return self.filter(status__in=ONGOING)

    def with_facts(self):
        return self.select_related("posting__agency", "person", "home_agency")


class Application(models.Model):
    """`snapshot` is the profile as it was when the interest was sent."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.PROTECT, related_name="applications")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications")
    home_agency = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+")
    status = models.CharField(_("steg"), max_length=12, choices=Stage, default=Stage.RECEIVED, editable=False)
    message = models.TextField(_("hvorfor jeg er interessert"), max_length=3000)
    language = models.CharField(max_length=2, default="nb")
    snapshot = models.JSONField(default=dict)
    answer = models.TextField(_("svar fra virksomheten"), blank=True)
    note = models.TextField(_("notat"), blank=True)
    submitted_at = models.DateTimeField(_("mottatt"), auto_now_add=True)
    changed_at = models.DateTimeField(_("endret"), auto_now=True)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        ordering = ["submitted_at"]
        constraints = [
            models.UniqueConstraint(fields=["posting", "person"], name="a_person_answers_a_posting_once"),
        ]
        verbose_name = _("interessemelding")
        verbose_name_plural = _("interessemeldinger")

    def __str__(self):
        return f"{self.person}, {self.posting}"

    @property
    def is_ongoing(self):
        return self.status in ONGOING

    @property
    def waits_for_agency(self):
        return self.status in AGENCYS_TURN

    @property
    def waits_for_person(self):
        return self.status in PERSONS_TURN


class StageChange(models.Model):
    """One step of an application, and who took it."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="history")
    status = models.CharField(max_length=12, choices=Stage)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return self.get_status_display()
