"""Which words does an agency keep to answer its candidates with?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..status import LIFECYCLE

NAME, TEXT = 60, 3000
STEPS = (
    ("assess", LIFECYCLE.steps["assess"].target.label),
    ("interview", LIFECYCLE.steps["interview"].target.label),
    ("turn_down", LIFECYCLE.steps["turn_down"].target.label),
)


class AnswerTemplate(models.Model):
    """The same message in one or both written forms, with {navn} and the like for what differs."""

    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="answer_templates")
    step = models.CharField(_("brukes når dere velger"), max_length=10, choices=STEPS)
    name = models.CharField(_("navn på malen"), max_length=NAME)
    text_nb = models.TextField(_("tekst på bokmål"), max_length=TEXT, blank=True)
    text_nn = models.TextField(_("tekst på nynorsk"), max_length=TEXT, blank=True)
    changed_at = models.DateTimeField(_("sist endret"), auto_now=True)

    class Meta:
        ordering = ["step", "name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["agency", "step", "name"], name="an_answer_has_a_name_of_its_own"),
        ]
        verbose_name = _("svarmal")
        verbose_name_plural = _("svarmaler")

    def __str__(self):
        return self.name
