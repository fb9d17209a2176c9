"""Which agencies have asked to be in, who asked, and what was answered?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency

from .limits import KEPT, LONGEST_WAIT, LONGEST_WORDS, TO_CONFIRM
from .status import OVER, TONES, JoinStatus


class JoinRequestQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(status=JoinStatus.CONFIRMED)

    def shown(self):
        """To those who answer: an address that nobody has confirmed may be somebody else's."""
        return self.exclude(status=JoinStatus.SENT)

    def answered(self):
        return self.filter(status__in=OVER)

    def over(self, now=None):
        """Kept for nothing: never confirmed, answered long ago, or answered by nobody for still longer."""
        now = now or timezone.now()
        unconfirmed = Q(status=JoinStatus.SENT, changed_at__lte=now - TO_CONFIRM)
        unanswered = Q(status=JoinStatus.CONFIRMED, changed_at__lte=now - LONGEST_WAIT)
        return self.filter(unconfirmed | unanswered | Q(status__in=OVER, changed_at__lte=now - KEPT))


class JoinRequest(models.Model):
    """What somebody has told about her agency, until it is answered; of people no more than she needs to be reached."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    name_nb = models.CharField(_("navnet på virksomheten"), max_length=200)
    numbers = models.JSONField(_("organisasjonsnummer"), default=list)
    domains = models.JSONField(_("e-postdomener"), default=list)
    kind = models.CharField(_("type"), max_length=20, choices=Agency.Kind)
    contact = models.CharField(_("navnet ditt"), max_length=120)
    title = models.CharField(_("stillingen din"), max_length=120, blank=True)
    email = models.EmailField(_("e-posten din på jobb"))
    message = models.TextField(_("noe vi bør vite"), max_length=LONGEST_WORDS, blank=True)
    status = models.CharField(max_length=10, choices=JoinStatus, default=JoinStatus.SENT, editable=False)
    sent_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False, related_name="+"
    )
    answer = models.TextField(max_length=LONGEST_WORDS, blank=True, editable=False)
    agency = models.ForeignKey(Agency, on_delete=models.SET_NULL, null=True, editable=False, related_name="+")

    objects = JoinRequestQuerySet.as_manager()

    class Meta:
        ordering = ["-sent_at", "-pk"]
        verbose_name = _("virksomhet som vil være med")
        verbose_name_plural = _("virksomheter som vil være med")

    def __str__(self):
        return self.name_nb

    def get_absolute_url(self):
        """For those who answer."""
        return reverse("joining:request", args=[self.public_id])

    @property
    def tone(self):
        return TONES[self.status]

    @property
    def is_confirmed(self):
        return self.status != JoinStatus.SENT

    @property
    def is_accepted(self):
        return self.status == JoinStatus.ACCEPTED

    @property
    def domain(self):
        """Of the address; one of those that were told."""
        return self.email.rpartition("@")[2]

    @property
    def is_waiting(self):
        return self.status == JoinStatus.CONFIRMED
