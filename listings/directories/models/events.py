"""What has the directory sent lately, and what was refused? So that those who set it up see where it stops."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..limits import MOST_EVENTS


class What(models.TextChoices):
    PERSON_MADE = "person_made", _("Ny bruker")
    PERSON_CHANGED = "person_changed", _("Bruker endret")
    PERSON_OUT = "person_out", _("Bruker ute")
    PERSON_BACK = "person_back", _("Bruker inne igjen")
    PERSON_GONE = "person_gone", _("Bruker fjernet")
    GROUP_MADE = "group_made", _("Ny gruppe")
    GROUP_CHANGED = "group_changed", _("Gruppe endret")
    GROUP_GONE = "group_gone", _("Gruppe fjernet")
    REFUSED = "refused", _("Avvist")


class DirectoryEventQuerySet(models.QuerySet):
    def of(self, agency):
        return self.filter(agency=agency)


class DirectoryEvent(models.Model):
    """The person is pointed at, never written; what was refused says why, not about whom."""

    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="directory_events")
    what = models.CharField(max_length=20, choices=What)
    person = models.ForeignKey("DirectoryPerson", on_delete=models.SET_NULL, null=True, related_name="+")
    group = models.ForeignKey("DirectoryGroup", on_delete=models.SET_NULL, null=True, related_name="+")
    status = models.PositiveSmallIntegerField(default=200)
    reason = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField(default=timezone.now)

    objects = DirectoryEventQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("hendelse fra katalogen")
        verbose_name_plural = _("hendelser fra katalogen")

    def __str__(self):
        return self.get_what_display()


def note(agency, what, **facts):
    """And forget the oldest: only the last are kept."""
    DirectoryEvent.objects.create(agency=agency, what=what, **facts)
    oldest = DirectoryEvent.objects.of(agency).values_list("pk", flat=True)[MOST_EVENTS : MOST_EVENTS + 1]
    DirectoryEvent.objects.of(agency).filter(pk__lte=models.Subquery(oldest)).delete()
