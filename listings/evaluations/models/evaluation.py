"""Which exchange is evaluated, until when, and who may see it?"""

import uuid

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.clock import OSLO, oslo_today

from ..limits import CLOSES_AFTER, KEPT
from ..status import Status


class EvaluationQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_EVALUATION))

    def of(self, agency):
        sides = models.Q(agreement__sending=agency) | models.Q(agreement__receiving=agency)
        return self.filter(sides)

    def open(self):
        return self.filter(closed_at=None)

    def kept(self):
        """Those whose answers are here."""
        return self.filter(anonymised_at=None)

    def over(self, now):
        """What has been kept for as long as answers are kept."""
        return self.kept().filter(opened_at__lte=now - KEPT)

    def to_close(self, today):
        """Nobody is waited for any more, or all have answered."""
        waiting = self.filter(replies__status=Status.WAITING).values("pk")
        return self.open().filter(models.Q(due__lt=today - CLOSES_AFTER) | ~models.Q(pk__in=waiting))

    def with_facts(self):
        return self.select_related(
            "agreement__person", "agreement__sending", "agreement__receiving", "agreement__application__posting"
        ).prefetch_related("replies", "publishing", "agreement__signatories")


class Evaluation(models.Model):
    """`ended_on`: the last day that the person was there. `anonymised_at`: the replies are gone, and what is left tells
    only that publishing was said yes to."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agreement = models.OneToOneField("agreements.Agreement", on_delete=models.CASCADE, related_name="evaluation")
    ended_on = models.DateField(_("siste dag"))
    due = models.DateField(_("frist"))
    opened_at = models.DateTimeField(default=timezone.now)
    closed_at = models.DateTimeField(null=True)
    anonymised_at = models.DateTimeField(null=True)

    objects = EvaluationQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at", "-pk"]
        verbose_name = _("evaluering")
        verbose_name_plural = _("evalueringer")

    def __str__(self):
        return f"evaluering {self.agreement_id}"

    def get_absolute_url(self):
        return reverse("evaluations:evaluation", args=[self.public_id])

    @property
    def is_kept(self):
        return self.anonymised_at is None

    @property
    def opened_on(self):
        return timezone.localdate(self.opened_at, OSLO)

    @property
    def is_overdue(self):
        return oslo_today() > self.due

    @cached_property
    def by_party(self):
        return {reply.party: reply for reply in self.replies.all()}

    @property
    def has_all(self):
        return bool(self.by_party) and all(reply.is_given for reply in self.by_party.values())

    @property
    def is_readable(self):
        """Whether each party reads what the others have shared."""
        return self.is_kept and (self.has_all or self.is_overdue)

    @cached_property
    def standing_answers(self):
        """What each party has said last about publishing."""
        return {answer.party: answer for answer in self.publishing.all()}
