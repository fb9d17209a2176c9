"""Which words have people missed, who proposed them, and what came of it?"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..kinds import Kind
from ..status import ProposalStatus
from ..words import LONGEST, LONGEST_REASON, normal


class ProposalQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(status=ProposalStatus.PROPOSED)

    def same_as(self, proposal):
        """All who wait for an answer about these words, whatever their case."""
        return self.waiting().filter(kind=proposal.kind, key=proposal.key)


class Proposal(models.Model):
    """A person's own words for something that the list lacks. `key` is equal for equal words."""

    kind = models.CharField(_("slag"), max_length=12, choices=Kind)
    words = models.CharField(_("ord"), max_length=LONGEST)
    key = models.CharField(max_length=LONGEST, editable=False)
    language = models.CharField(_("språk"), max_length=2, choices=settings.LANGUAGES, default="nb")
    why = models.CharField(_("hvorfor"), max_length=LONGEST_REASON, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(_("foreslått"), auto_now_add=True)
    status = models.CharField(
        _("status"), max_length=10, choices=ProposalStatus, default=ProposalStatus.PROPOSED, editable=False
    )
    term_id = models.BigIntegerField(null=True, editable=False)
    reason = models.CharField(_("begrunnelse"), max_length=LONGEST_REASON, blank=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True, editable=False)

    objects = ProposalQuerySet.as_manager()

    class Meta:
        ordering = ["at", "pk"]
        verbose_name = _("forslag til ord")
        verbose_name_plural = _("forslag til ord")
        constraints = [
            models.UniqueConstraint(
                fields=["by", "kind", "key"],
                condition=models.Q(status=ProposalStatus.PROPOSED),
                name="a_person_proposes_a_word_once",
            )
        ]

    def __str__(self):
        return self.words

    def save(self, *args, **options):
        self.key = normal(self.words)[:LONGEST]
        super().save(*args, **options)

    @property
    def label(self):
        """As a term says it."""
        return self.words
