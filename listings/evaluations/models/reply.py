"""What has one party answered?"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agreements.status import Party
from portal.access.catalogue import Action
from portal.access.rules import rows

from ..status import TONES, Status


class ReplyQuerySet(models.QuerySet):
    def given_by(self, user):
        """Those that are hers to give."""
        return self.filter(rows(user, Action.GIVE_EVALUATION))

    def waiting(self):
        return self.filter(status=Status.WAITING)

    def with_facts(self):
        return self.select_related(
            "evaluation__agreement__person", "evaluation__agreement__sending", "evaluation__agreement__receiving"
        ).prefetch_related("evaluation__replies")


class Reply(models.Model):
    """`answers`: by the code of the question; what is not answered is left out. `language`: its written form. `by`: who
    gave it last; several may have written."""

    evaluation = models.ForeignKey("evaluations.Evaluation", on_delete=models.CASCADE, related_name="replies")
    party = models.CharField(max_length=10, choices=Party)
    status = models.CharField(_("status"), max_length=8, choices=Status, default=Status.WAITING, editable=False)
    answers = models.JSONField(default=dict)
    language = models.CharField(max_length=2, default="nb")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    changed_at = models.DateTimeField(null=True, editable=False)
    given_at = models.DateTimeField(null=True, editable=False)
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ReplyQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["evaluation", "party"], name="a_party_replies_once")]
        verbose_name = _("svar på evaluering")
        verbose_name_plural = _("svar på evalueringer")

    def __str__(self):
        return f"{self.evaluation_id}, {self.party}"

    @property
    def is_given(self):
        return self.status == Status.GIVEN

    @property
    def tone(self):
        return TONES[self.status]

    @property
    def is_late(self):
        return not self.is_given and self.evaluation.is_overdue
