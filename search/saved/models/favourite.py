"""Which postings has a person marked?"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class FavouriteQuerySet(models.QuerySet):
    def of(self, person):
        return self.filter(person=person.pk)


class Favourite(models.Model):
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="favourites")
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="+")
    marked_at = models.DateTimeField(auto_now_add=True)

    objects = FavouriteQuerySet.as_manager()

    class Meta:
        ordering = ["-marked_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["person", "posting"], name="a_posting_is_marked_once")]
        verbose_name = _("favoritt")
        verbose_name_plural = _("favoritter")

    def __str__(self):
        return f"{self.person_id}: {self.posting_id}"
