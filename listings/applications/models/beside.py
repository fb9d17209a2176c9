"""What does an agency write beside a candidate, for its own people? Notes and tags; she may ask to see them."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

NOTE, TAG = 3000, 30


class CandidateNote(models.Model):
    """Without an author: whoever wrote it has left the portal, or it was written before notes had one."""

    application = models.ForeignKey("applications.Application", on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField(_("notat"), max_length=NOTE)
    written_at = models.DateTimeField(_("skrevet"), default=timezone.now)
    changed_at = models.DateTimeField(_("endret"), null=True, editable=False)

    class Meta:
        ordering = ["written_at", "pk"]
        verbose_name = _("notat")
        verbose_name_plural = _("notater")

    def __str__(self):
        return self.text[:50]


class CandidateTag(models.Model):
    """A small label of one agency's own; gone when it stands on nobody."""

    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="candidate_tags")
    name = models.CharField(_("merkelapp"), max_length=TAG)

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["agency", "name"], name="a_tag_has_a_name_of_its_own")]
        verbose_name = _("merkelapp")
        verbose_name_plural = _("merkelapper")

    def __str__(self):
        return self.name
