"""What was looked for in vain, on which day, how often? Never by whom."""

from django.db import models
from django.db.models import Count, F, Sum
from django.utils.translation import gettext_lazy as _

from portal.foundation.clock import oslo_today

from .limits import KEPT, LEAST_DAYS, LEAST_TIMES, MOST_A_DAY


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
    """`words` are lemmas in the order they were written. Nothing here leads to a person, an agency or a session, and no
    time of day is kept."""

    words = models.CharField(_("ord"), max_length=250)
    day = models.DateField(_("dag"))
    times = models.PositiveIntegerField(_("ganger"), default=0)

    objects = MissedQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["words", "day"], name="words_are_counted_by_the_day")]
        indexes = [models.Index(fields=["day"])]

    def __str__(self):
        return f"{self.words} ({self.day}, {self.times})"

    @classmethod
    def count(cls, words):
        """One more of these words today, unless so many have come today that a machine asks."""
        today = cls.objects.filter(day=oslo_today())
        if not today.filter(words=words).exists():
            if today.count() >= MOST_A_DAY:
                return
            cls.objects.get_or_create(day=oslo_today(), words=words)
        today.filter(words=words).update(times=F("times") + 1)
