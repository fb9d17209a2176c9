"""What does an agency usually answer in its agreements?"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class UsualTerms(models.Model):
    """`terms` has values by the code of their field; what is not decided is left out. New drafts begin with these."""

    agency = models.OneToOneField("agencies.Agency", on_delete=models.CASCADE, related_name="usual_terms")
    terms = models.JSONField(default=dict)
    changed_at = models.DateTimeField(_("sist endret"), auto_now=True)

    class Meta:
        verbose_name = _("faste vilkår i avtaler")
        verbose_name_plural = _("faste vilkår i avtaler")

    def __str__(self):
        return str(self.agency)
