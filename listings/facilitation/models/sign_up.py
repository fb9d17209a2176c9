"""What has an agency signed up for, before it has announced anything?"""

import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agencies.status import AgencyStatus
from portal.access.catalogue import Action
from portal.access.rules import rows

from ..limits import KEPT, LONGEST_WORDS
from ..status import SEEKING, TONES, SignUpStatus


class SignUpQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_SIGN_UP))

    def kept_by(self, user):
        return self.filter(rows(user, Action.KEEP_SIGN_UP))

    def seeking(self):
        """`is_seeking`, for many."""
        return self.filter(status__in=SEEKING, agency__status=AgencyStatus.ACTIVE)

    def over(self, now=None):
        """Also one that still seeks: nobody has written in it for so long."""
        return self.filter(changed_at__lte=(now or timezone.now()) - KEPT)

    def with_facts(self):
        return self.select_related("agency", "made_by").prefetch_related("lines__competence")


class SignUp(models.Model):
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="sign_ups")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    status = models.CharField(
        _("status"), max_length=10, choices=SignUpStatus, default=SignUpStatus.NEW, editable=False
    )
    needs = models.TextField(_("dette trenger vi"), max_length=LONGEST_WORDS, blank=True)
    offers = models.TextField(_("dette kan vi tilby"), max_length=LONGEST_WORDS, blank=True)
    contact = models.CharField(_("hvem vi kan snakke med, og når"), max_length=200, blank=True)
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SignUpQuerySet.as_manager()

    class Meta:
        ordering = ["-changed_at", "-pk"]
        verbose_name = _("påmelding")
        verbose_name_plural = _("påmeldinger")

    def __str__(self):
        return f"{self.agency.short}, {self.made_at:%d.%m.%Y}"

    def get_absolute_url(self):
        return reverse("facilitation:sign_up", args=[self.public_id])

    @property
    def is_seeking(self):
        return self.status in SEEKING and self.agency.is_active

    @property
    def tone(self):
        return TONES[self.status]

    @property
    def wanted(self):
        """Reads the prefetched lines, as a posting does."""
        return [line for line in self.lines.all() if line.side == SignUpCompetence.Side.WANTED]

    @property
    def offered(self):
        return [line for line in self.lines.all() if line.side == SignUpCompetence.Side.OFFERED]


class SignUpCompetence(models.Model):
    class Side(models.TextChoices):
        WANTED = "wanted", _("Trenger")
        OFFERED = "offered", _("Kan tilby")

    sign_up = models.ForeignKey(SignUp, on_delete=models.CASCADE, related_name="lines")
    competence = models.ForeignKey("vocabulary.Competence", on_delete=models.PROTECT, related_name="+")
    side = models.CharField(max_length=8, choices=Side)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["sign_up", "competence", "side"], name="a_sign_up_names_a_competence_once")
        ]

    def __str__(self):
        return str(self.competence)
