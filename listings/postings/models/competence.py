"""Which competence does a posting ask for or offer, at which level?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import model_from_serializable_data

from listings.vocabulary.levels import Level


class PostingCompetence(models.Model):
    class Side(models.TextChoices):
        WANTED = "wanted", _("Vi ønsker")
        OFFERED = "offered", _("Vi tilbyr")

    posting = ParentalKey("postings.PostingPage", on_delete=models.CASCADE, related_name="competence_lines")
    competence = models.ForeignKey(
        "vocabulary.Competence", on_delete=models.PROTECT, related_name="+", verbose_name=_("kompetanse")
    )
    level = models.PositiveSmallIntegerField(_("nivå"), choices=Level, default=Level.GOOD, null=True, blank=True)
    required = models.BooleanField(_("må ha"), default=True)
    side = models.CharField(_("side"), max_length=8, choices=Side, default=Side.WANTED)

    class Meta:
        ordering = ["-required", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["posting", "competence", "side"], name="a_competence_stands_once_per_side")
        ]

    @classmethod
    def from_serializable_data(cls, data, **checks):
        """From a revision. Its keys have been looked at together (revisions.py), not one question for each."""
        return model_from_serializable_data(cls, data, check_fks=False)

    def __str__(self):
        return f"{self.competence}, {self.get_level_display()}"
