"""Which steps has an application taken, who took them, and what was said with each?"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..placeholders import with_names
from ..reasons import Reason
from ..status import SAID_BY_AGENCY, Stage


class StageChangeQuerySet(models.QuerySet):
    def of_agency(self):
        return self.filter(status__in=SAID_BY_AGENCY)

    def not_seen(self):
        return self.filter(seen_at=None)


class StageChange(models.Model):
    """`seen_at` is when the person was first shown a step of the agency's, `told_at` when the message about it was put
    in her outbox. `batch` is shared by those that were moved together. An update is the person's own, without a step.
    """

    application = models.ForeignKey("applications.Application", on_delete=models.CASCADE, related_name="history")
    status = models.CharField(max_length=12, choices=Stage)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    text = models.TextField(blank=True)
    reason = models.CharField(_("grunn"), max_length=12, choices=Reason, blank=True)
    manager_agreed = models.BooleanField(default=False)
    is_update = models.BooleanField(default=False)
    batch = models.UUIDField(null=True, editable=False, db_index=True)
    seen_at = models.DateTimeField(null=True, editable=False)
    told_at = models.DateTimeField(null=True, editable=False)

    objects = StageChangeQuerySet.as_manager()

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return self.get_status_display()

    @property
    def is_from_agency(self):
        return self.status in SAID_BY_AGENCY

    @property
    def shown_text(self):
        """What the agency reads: without the name that is not shown yet. In its own words that stands in braces."""
        if not self.is_from_agency:
            return self.application.without_name(self.text)
        return self.text if self.application.is_unnamed else self.told_text

    @property
    def told_text(self):
        """What the person reads, with her name where the agency put it before it knew who she is."""
        return with_names(self.text, self.application) if self.is_from_agency else self.text

    @property
    def label(self):
        return _("Oppdatert") if self.is_update else self.get_status_display()
