"""Which postings has a saved search met, and which changed postings has nobody held against the searches yet?"""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .search import SavedSearch


class HitQuerySet(models.QuerySet):
    def news(self):
        return self.filter(is_news=True)

    def unseen(self):
        """News that came after she last looked."""
        return self.news().filter(found_at__gt=models.F("search__looked_at"))


class Hit(models.Model):
    """A posting that has entered a search, once and for all: it is told of once, whatever comes and goes.

    What matched when the search was saved, changed or taken up again is known, and no news.
    """

    search = models.ForeignKey(SavedSearch, on_delete=models.CASCADE, related_name="hits")
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="+")
    found_at = models.DateTimeField(default=timezone.now)
    is_news = models.BooleanField(default=False)

    objects = HitQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["search", "posting"], name="a_posting_enters_a_search_once")]
        verbose_name = _("treff i et lagret søk")
        verbose_name_plural = _("treff i lagrede søk")

    def __str__(self):
        return f"{self.search_id}: {self.posting_id}"


class Change(models.Model):
    """A posting whose document was written. Rows are only added, so that a change during the look is not lost."""

    posting_id = models.BigIntegerField()

    class Meta:
        verbose_name = _("endret utlysning")
        verbose_name_plural = _("endrede utlysninger")

    def __str__(self):
        return str(self.posting_id)
