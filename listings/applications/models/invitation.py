"""Who is asked to answer a posting, by which day, and from which agencies does she want to hear no more?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agencies.status import AgencyStatus
from listings.postings.status import OPEN as POSTING_OPEN
from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.clock import oslo_today

from ..invitations.limits import MESSAGE
from ..invitations.status import STANDING, TONES, No, State
from .application import Application


class InvitationQuerySet(models.QuerySet):
    def asked_of(self, user):
        return self.filter(rows(user, Action.ANSWER_POSTING_INVITATION))

    def to(self, posting):
        return self.filter(posting=posting)

    def of_host(self):
        """Without those whom their own agencies have proposed: the host learns of them by the interest, or never."""
        return self.filter(nominated_by=None)

    def proposed_by(self, user):
        """For the one who did it, while she speaks for that agency."""
        return self.filter(rows(user, Action.WITHDRAW_INVITATION), by=user, nominated_by__isnull=False)

    def unanswered(self):
        """Whatever the day, and whatever has become of the posting."""
        return self.filter(status=State.OPEN)

    def answerable(self):
        """`state` is OPEN, for many."""
        today = oslo_today()
        takes = Q(posting__status__in=POSTING_OPEN, posting__agency__status=AgencyStatus.ACTIVE)
        return self.unanswered().filter(takes, reply_by__gte=today).exclude(posting__deadline__lt=today)

    def without_interest(self):
        """Not those of one who has sent interest and told neither agency of the proposal: it stays open, and she is
        asked no more."""
        sent = Application.objects.filter(posting=OuterRef("posting"), person=OuterRef("person"))
        return self.exclude(Exists(sent))

    def with_facts(self):
        return self.select_related("posting__agency", "person", "by", "nominated_by")


class Invitation(models.Model):
    """`nominated_by`: her own agency, when it is that which asks her, to another agency's posting; else the host asks.
    `reply_by` is the last day of the answer. `changed_at` is when it was answered, withdrawn or ended.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="invitations")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invitations")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    nominated_by = models.ForeignKey(
        "agencies.Agency",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("foreslått av"),
    )
    status = models.CharField(_("svar"), max_length=10, choices=State, default=State.OPEN, editable=False)
    message = models.TextField(_("melding"), max_length=MESSAGE)
    language = models.CharField(max_length=2, default="nb")
    reply_by = models.DateField(_("svarfrist"))
    reason = models.CharField(_("grunn"), max_length=12, choices=No, blank=True)
    asked_at = models.DateTimeField(_("invitert"), default=timezone.now)
    changed_at = models.DateTimeField(null=True, editable=False)
    reminded_at = models.DateTimeField(null=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["posting", "person"],
                condition=Q(status__in=sorted(STANDING), nominated_by=None),
                name="a_person_is_invited_to_a_posting_once",
            ),
            models.UniqueConstraint(
                fields=["posting", "person", "nominated_by"],
                condition=Q(status__in=sorted(STANDING), nominated_by__isnull=False),
                name="a_person_is_proposed_for_a_posting_once",
            ),
        ]
        verbose_name = _("invitasjon")
        verbose_name_plural = _("invitasjoner")

    def __str__(self):
        return f"{self.person_id}, {self.posting_id}"

    def get_absolute_url(self):
        """The person's own page about it."""
        return reverse("applications:invitation", args=[self.public_id])

    @property
    def asker(self):
        """The agency that asks."""
        return self.nominated_by or self.posting.agency

    @property
    def state(self):
        """As it is today: an open one lapses by its date, and waits while the posting takes nobody."""
        if self.status != State.OPEN:
            return State(self.status)
        if self.reply_by < oslo_today():
            return State.LAPSED
        return State.OPEN if self.posting.is_open and self.posting.agency.is_active else State.ENDED

    @property
    def is_open(self):
        return self.state == State.OPEN

    @property
    def tone(self):
        return TONES[self.state]


class AskedNoMore(models.Model):
    """An agency that a person does not want to be invited by; she may take it back."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="asked_no_more")
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["agency"]
        constraints = [models.UniqueConstraint(fields=["person", "agency"], name="an_agency_is_told_no_more_once")]

    def __str__(self):
        return f"{self.person_id}, {self.agency_id}"
