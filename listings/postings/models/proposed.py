"""Which words does the writer miss in the shared list? They stand with her draft until an editor has answered."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import model_from_serializable_data

from listings.vocabulary.kinds import Kind
from listings.vocabulary.levels import Level
from listings.vocabulary.words import LONGEST

from .competence import PostingCompetence


class ProposedWord(models.Model):
    """Readers and search do not see it. Level, demand and side are kept for the day it becomes a competence."""

    posting = ParentalKey("postings.PostingPage", on_delete=models.CASCADE, related_name="proposed_words")
    proposal = models.ForeignKey("vocabulary.Proposal", on_delete=models.PROTECT, null=True, related_name="+")
    kind = models.CharField(_("slag"), max_length=12, choices=Kind, default=Kind.COMPETENCE)
    words = models.CharField(_("ord"), max_length=LONGEST)
    side = models.CharField(
        _("side"), max_length=8, choices=PostingCompetence.Side, default=PostingCompetence.Side.WANTED
    )
    level = models.PositiveSmallIntegerField(_("nivå"), choices=Level, null=True, blank=True)
    required = models.BooleanField(_("må ha"), default=False)

    class Meta:
        ordering = ["pk"]

    @classmethod
    def from_serializable_data(cls, data, **checks):
        """From a revision. Its proposals have been looked at together (revisions.py)."""
        return model_from_serializable_data(cls, data, check_fks=False)

    def __str__(self):
        return self.words

    @property
    def label(self):
        return self.words

    @property
    def competence(self):
        """So that it stands among the competences that are chosen, with a level and a demand of its own."""
        return self

    @property
    def competence_id(self):
        return f"forslag-{self.proposal_id}"
