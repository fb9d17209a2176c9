"""When and where does the agency talk with a candidate, and what has become of it?"""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..talks.limits import PLACE, WISH, WORDS
from ..talks.times import in_words


class Talk(models.Model):
    """The last of each application, moved when there is another time; `earlier`: how many have been held before it.
    `number` grows with each change, for calendars take only what is later. `by` set it last. `wish` is what she wrote
    when the time does not suit her; it goes with it.
    """

    application = models.OneToOneField("applications.Application", on_delete=models.CASCADE, related_name="talk")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    starts = models.DateTimeField(_("når"))
    minutes = models.PositiveSmallIntegerField(_("minutter"))
    place = models.CharField(_("hvor"), max_length=PLACE)
    words = models.TextField(_("melding"), max_length=WORDS, blank=True)
    earlier = models.PositiveSmallIntegerField(default=0, editable=False)
    number = models.PositiveIntegerField(default=0, editable=False)
    wish = models.TextField(_("ønske om en annen tid"), max_length=WISH, blank=True)
    called_off_at = models.DateTimeField(_("avlyst"), null=True, editable=False)

    class Meta:
        verbose_name = _("samtale")
        verbose_name_plural = _("samtaler")

    def __str__(self):
        return f"{self.application_id}, {self.starts}"

    @property
    def ends(self):
        return self.starts + timedelta(minutes=self.minutes)

    @property
    def when(self):
        return in_words(self.starts, self.ends)

    @property
    def has_been(self):
        return self.called_off_at is None and self.starts <= timezone.now()

    @property
    def is_ahead(self):
        """There is something to come to, to change and to call off."""
        return self.called_off_at is None and self.starts > timezone.now()
