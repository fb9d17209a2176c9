"""What was looked for in vain, on which day, how often? Never by whom."""

from django.db import models
from django.db.models import Count, F, Sum
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import oslo_today

from .limits import KEPT, LEAST_DAYS, LEAST_TIMES


class MissedQuerySet(models.QuerySet):
    def too_old(self, today=None):
        return self.filter(day__lt=(today or oslo_today()) - KEPT)

    def recent(self, today=None):
        return self.filter(day__gt=(today or oslo_today()) - KEPT)

    def often(self):
        """{words, total, days} for what was asked often enough to be shown, the most asked first."""
        asked = self.order_by().values("words").annotate(total=Sum("times"), days=Count("day", distinct=True))
        return asked.filter(total__gte=LEAST_TIMES, days__gte=LEAST_DAYS).order_by("-total", "words")


class MissedSearch(models.Model):
    """`words` are lemmas in the order they were written, `facets` the names of the facets that something was chosen
    in. Nothing here leads to a person, an agency or a session, and no time of day is kept."""

    words = models.CharField(_("ord"), max_length=250)
    facets = models.CharField(_("fasetter"), max_length=250, blank=True)
    day = models.DateField(_("dag"))
    times = models.PositiveIntegerField(_("ganger"), default=0)

    objects = MissedQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["words", "facets", "day"], name="words_are_counted_by_the_day")]
        indexes = [models.Index(fields=["day"])]

    def __str__(self):
        return f"{self.words} ({self.day}, {self.times})"

    @classmethod
    def count(cls, **row):
        """One more of these words with these facets today."""
        cls.objects.get_or_create(day=oslo_today(), **row)
        cls.objects.filter(day=oslo_today(), **row).update(times=F("times") + 1)
