"""Which agencies has the portal's owner opened, why, for how long, and what was read?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Agency
from portal.access.catalogue import Action
from portal.access.rules import rows

from .limits import CASE, KEPT, WORDS
from .reasons import Reason
from .status import TONES, OpeningState


def standing(now=None):
    return Q(closed_at=None, until__gt=now or timezone.now())


class OpeningQuerySet(models.QuerySet):
    def standing(self):
        return self.filter(standing())

    def ended(self):
        return self.exclude(standing())

    def run_out(self, now=None):
        """Over by the clock, and nobody has been told."""
        return self.filter(closed_at=None, until__lte=now or timezone.now())

    def old(self, now):
        return self.filter(Q(closed_at__lte=now - KEPT) | Q(closed_at=None, until__lte=now - KEPT))

    def by(self, user):
        return self.filter(opened_by=user.pk)

    def of(self, agency):
        """With those that have become part of it."""
        return self.filter(agency__in=Agency.objects.whole(agency))

    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_OPENING))

    def with_facts(self):
        known = self.select_related("agency", "opened_by", "closed_by")
        return known.annotate(pages_read=Count("readings")).order_by("-opened_at", "-pk")


class Opening(models.Model):
    """One portal administrator's, and nobody else's: each who reads has said why. `closed_by`: who ended it before its
    time."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="+")
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("åpnet av"),
    )
    reason = models.CharField(_("grunn"), max_length=12, choices=Reason)
    words = models.TextField(_("forklaring"), max_length=WORDS)
    case = models.CharField(_("saksnummer"), max_length=CASE, blank=True)
    opened_at = models.DateTimeField(_("åpnet"), default=timezone.now, editable=False)
    until = models.DateTimeField(_("åpen til"))
    closed_at = models.DateTimeField(_("avsluttet"), null=True, editable=False)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("avsluttet av"),
    )

    objects = OpeningQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["agency", "opened_by"],
                condition=Q(closed_at=None),
                name="a_person_opens_an_agency_once_at_a_time",
            )
        ]
        verbose_name = _("innsyn")
        verbose_name_plural = _("innsyn")

    def __str__(self):
        return f"{self.agency}, {self.get_reason_display()}"

    def get_absolute_url(self):
        return reverse("oversight:opening", args=[self.public_id])

    @property
    def state(self):
        is_open = self.closed_at is None and self.until > timezone.now()
        return OpeningState.OPEN if is_open else OpeningState.ENDED

    @property
    def is_open(self):
        return self.state == OpeningState.OPEN

    @property
    def tone(self):
        return TONES[self.state]

    @property
    def ended_at(self):
        return self.closed_at or self.until


class Reading(models.Model):
    """One page that was shown. `page` is one of `pages.PAGES`, `about` the key of what stood there, by that page."""

    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="readings")
    page = models.CharField(_("side"), max_length=40)
    about = models.CharField(max_length=40, blank=True)
    title = models.CharField(_("utlysning"), max_length=255, blank=True)
    at = models.DateTimeField(_("lest"), default=timezone.now)

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["page", "about"], name="oversight_read_about")]

    def __str__(self):
        return f"{self.page} {self.about}"


class Seen(models.Model):
    """Who stood on the page, so that she can be told."""

    reading = models.ForeignKey(Reading, on_delete=models.CASCADE, related_name="seen")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["reading", "person"], name="a_person_stands_once_in_a_reading")]

    def __str__(self):
        return f"{self.reading} {self.person_id}"
