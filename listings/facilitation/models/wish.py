"""Who has asked the facilitator for help to find something?"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..limits import LONGEST_WORDS


class WishQuerySet(models.QuerySet):
    def of(self, person):
        return self.filter(person=person.pk)


class Wish(models.Model):
    """One for each person, until she takes it back. Nobody sees it while she hides her profile or pauses it."""

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    text = models.TextField(_("hva du ser etter"), max_length=LONGEST_WORDS, blank=True)
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = WishQuerySet.as_manager()

    class Meta:
        verbose_name = _("ønske om hjelp")
        verbose_name_plural = _("ønsker om hjelp")

    def __str__(self):
        return str(self.person)
