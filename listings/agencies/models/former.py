"""What has an agency been called, at which addresses did it stand, and which agencies have become part of it?"""

from django.db import models
from django.utils.translation import get_language

from portal.foundation.clock import oslo_today

NAMES = ("name_nb", "name_nn", "short")
"""Of an agency and of a former name alike."""


class FormerNameQuerySet(models.QuerySet):
    def own(self):
        """What the agency itself was called."""
        return self.filter(merged_from=None)

    def of_others(self):
        """What those were called that have become part of it."""
        return self.exclude(merged_from=None)


class FormerName(models.Model):
    """A name with the address that it had. `until` is the first day of the next name; `agency` is where it leads now.

    `merged_from`: whose name it was, when that agency has become part of another.
    """

    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="former_names")
    merged_from = models.ForeignKey(
        "agencies.Agency", on_delete=models.CASCADE, null=True, editable=False, related_name="names_led_on"
    )
    name_nb = models.CharField(max_length=200)
    name_nn = models.CharField(max_length=200, blank=True)
    short = models.CharField(max_length=60)
    slug = models.SlugField(max_length=80)
    until = models.DateField(default=oslo_today)

    objects = FormerNameQuerySet.as_manager()

    class Meta:
        ordering = ["-until", "-pk"]

    def __str__(self):
        return self.name_nb

    @property
    def name(self):
        return self.name_nn if self.name_nn and get_language() == "nn" else self.name_nb

    @property
    def words(self):
        """All that people may still call it."""
        return tuple(dict.fromkeys(filter(None, (self.name_nb, self.name_nn, self.short))))
