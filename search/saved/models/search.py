"""What is a saved search, and is it watched now?"""

import hashlib

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import oslo_today
from portal.foundation.message_kinds import Rhythm

from ..limits import in_half_a_year

LONGEST_NAME = 100


def mark_of(query):
    """Short enough for a key on every database, however much is chosen."""
    return hashlib.sha256(query.encode()).hexdigest()


class SavedSearchQuerySet(models.QuerySet):
    def of(self, person):
        return self.filter(person=person.pk)

    def watched(self, today=None):
        """What is told of: `is_watched`, for many."""
        return self.filter(Q(ends_on__gte=today or oslo_today()), paused_at=None, person__is_active=True)


class SavedSearch(models.Model):
    """`query` is what Criteria writes, with the version of the facets; `mark` lets a person have each search once."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_searches")
    name = models.CharField(_("navn"), max_length=LONGEST_NAME)
    query = models.TextField()
    mark = models.CharField(max_length=64)
    rhythm = models.CharField(_("e-post"), max_length=10, choices=Rhythm, default=Rhythm.DAILY)
    ends_on = models.DateField(_("siste dag"), default=in_half_a_year)
    created_at = models.DateTimeField(auto_now_add=True)
    looked_at = models.DateTimeField(default=timezone.now)
    paused_at = models.DateTimeField(null=True)

    objects = SavedSearchQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        constraints = [models.UniqueConstraint(fields=["person", "mark"], name="a_person_saves_a_search_once")]
        verbose_name = _("lagret søk")
        verbose_name_plural = _("lagrede søk")

    def __str__(self):
        return self.name

    def save(self, *args, **options):
        self.mark = mark_of(self.query)
        super().save(*args, **options)

    @property
    def has_ended(self):
        return self.ends_on < oslo_today()

    @property
    def is_paused(self):
        return self.paused_at is not None

    @property
    def is_watched(self):
        return not (self.has_ended or self.is_paused) and self.person.is_active
