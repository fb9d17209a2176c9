"""What do the parties want changed in an agreement that holds?"""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..limits import REASON
from ..status import AGENCIES, OPEN_AMENDMENTS, AmendmentStatus


class AmendmentQuerySet(models.QuerySet):
    def open(self):
        return self.filter(status__in=OPEN_AMENDMENTS)


class Amendment(models.Model):
    """`terms`: all of them, as they will be. `side` writes it; nobody else reads it before it is sent to be signed.
    `version`: what is signed, from then on. `edition` goes up each time the draft is saved."""

    agreement = models.ForeignKey("agreements.Agreement", on_delete=models.CASCADE, related_name="amendments")
    status = models.CharField(_("status"), max_length=10, choices=AmendmentStatus, default=AmendmentStatus.DRAFT)
    side = models.CharField(max_length=10, choices=[(side.value, side.label) for side in AGENCIES])
    terms = models.JSONField()
    edition = models.PositiveIntegerField(default=1)
    version = models.OneToOneField("agreements.Version", on_delete=models.CASCADE, null=True, related_name="+")
    why = models.TextField(_("begrunnelse"), max_length=REASON, blank=True)
    language = models.CharField(max_length=2, default="nb")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)

    objects = AmendmentQuerySet.as_manager()
    followed = ""
    """As of an agreement."""

    class Meta:
        ordering = ["made_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement"],
                condition=Q(status__in=sorted(OPEN_AMENDMENTS)),
                name="an_agreement_has_one_open_amendment",
            )
        ]
        verbose_name = _("endring av en avtale")
        verbose_name_plural = _("endringer av avtaler")

    def __str__(self):
        return f"{self.agreement_id}, {self.made_at:%Y-%m-%d}"

    @property
    def is_open(self):
        return self.status in OPEN_AMENDMENTS

    @property
    def is_draft(self):
        return self.status == AmendmentStatus.DRAFT

    @property
    def waits_for_signatures(self):
        return self.status == AmendmentStatus.TO_SIGN
