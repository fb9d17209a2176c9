"""What does an agency keep to begin new postings from? Words and terms, without dates and people."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from .. import choices, limits


class PostingTemplate(models.Model):
    """`content` is what a revision of the posting said, as far as it goes for the next one too."""

    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="posting_templates")
    name = models.CharField(_("navn"), max_length=limits.NAME)
    kind = models.CharField(_("type"), max_length=8, choices=choices.Kind, default=choices.Kind.NEED)
    content = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    changed_at = models.DateTimeField(_("sist endret"), auto_now=True)

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["agency", "name"], name="a_template_has_a_name_of_its_own"),
        ]
        verbose_name = _("mal")
        verbose_name_plural = _("maler")

    def __str__(self):
        return self.name
