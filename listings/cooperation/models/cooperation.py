"""What is a cooperation agreement, between which two, and where is it in its life?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Greatest, Least
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.years import years_before

from ..limits import KEPT_UNAGREED, KEPT_YEARS, REASON
from ..status import LIVE, Event, ProposalStatus, Status


class CooperationQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_COOPERATION))

    def of(self, agency):
        return self.filter(Q(proposer=agency) | Q(partner=agency))

    def shown_to(self, agency):
        """Of what the other has begun nothing is told before it has sent something."""
        return self.filter(Q(proposer=agency) | Q(partner=agency, shown_at__isnull=False))

    def between(self, one, other):
        return self.filter(Q(proposer=one, partner=other) | Q(proposer=other, partner=one))

    def live(self):
        return self.filter(status__in=LIVE)

    def waiting_for(self, agencies):
        """The other has proposed, and one of these, by their keys, has not answered."""
        for_proposer = Q(proposer__in=agencies, proposals__agency=models.F("partner"))
        for_partner = Q(partner__in=agencies, proposals__agency=models.F("proposer"))
        return self.filter(for_proposer | for_partner, proposals__status=ProposalStatus.SENT)

    def unanswered(self):
        return self.live().filter(proposals__status=ProposalStatus.SENT)

    def running_out(self, first, last):
        """What both have agreed to last has its last day between these."""
        return self.filter(status=Status.IN_FORCE, ends__range=(first, last))

    def over(self, now):
        """Never agreed on, or over for years, and nobody moves it."""
        last_day = years_before(timezone.localdate(now), KEPT_YEARS)
        never = Q(in_force_at=None, changed_at__lte=now - KEPT_UNAGREED)
        ended = Q(in_force_at__isnull=False, ends__lte=last_day, changed_at__date__lte=last_day)
        return self.filter(never | ended).exclude(proposals__changed_at__gt=now - KEPT_UNAGREED)

    def with_facts(self):
        return self.select_related("proposer", "partner", "current").prefetch_related("proposals__agency")


class Cooperation(models.Model):
    """`current`: the proposal that both agreed to last. `ends`: its last day, or the day it was ended; None when it has
    none. `shown_at`: when the partner was first sent something."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    proposer = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+")
    partner = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+")
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.WRITTEN, editable=False)
    current = models.ForeignKey("cooperation.Proposal", on_delete=models.SET_NULL, null=True, related_name="+")
    ends = models.DateField(_("gjelder til og med"), null=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(_("laget"), default=timezone.now, editable=False)
    changed_at = models.DateTimeField(_("sist endret"), default=timezone.now, editable=False)
    shown_at = models.DateTimeField(null=True, editable=False)
    in_force_at = models.DateTimeField(null=True, editable=False)

    objects = CooperationQuerySet.as_manager()

    class Meta:
        ordering = ["-changed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                Least("proposer", "partner"),
                Greatest("proposer", "partner"),
                condition=Q(status__in=sorted(LIVE)),
                name="two_agencies_have_one_cooperation_that_lives",
            )
        ]
        verbose_name = _("samarbeidsavtale")
        verbose_name_plural = _("samarbeidsavtaler")

    def __str__(self):
        return self.number

    def get_absolute_url(self):
        return reverse("cooperation:open", args=[self.public_id])

    @property
    def number(self):
        return f"S{self.made_at:%Y}-{self.pk:04d}"

    @property
    def sent(self):
        """The proposal that waits for an answer; None when none does. Reads what is prefetched."""
        return next((one for one in self.proposals.all() if one.status == ProposalStatus.SENT), None)

    def asked_of(self, agency):
        """The other's proposal that waits for this agency."""
        return self.sent if self.sent and self.sent.agency_id != agency.pk else None

    def asked_by(self, agency):
        return self.sent if self.sent and self.sent.agency_id == agency.pk else None

    def draft_of(self, agency):
        drafts = (one for one in self.proposals.all() if one.status == ProposalStatus.DRAFT)
        return next((one for one in drafts if one.agency_id == agency.pk), None)

    @property
    def last(self):
        """What was sent last, whatever came of it; None when nothing was."""
        numbered = [one for one in self.proposals.all() if one.number]
        return numbered[-1] if numbered else None

    @property
    def agreed(self):
        """What both have agreed to, the latest first."""
        return [one for one in reversed(self.proposals.all()) if one.status == ProposalStatus.AGREED]

    def held_on(self, day):
        """The proposal that holds; None when none does. The latest counts from its first day, and what they agreed to
        before it, until then."""
        begun = next((one for one in self.agreed if one.starts is None or one.starts <= day), None)
        is_there = begun and self.status == Status.IN_FORCE and (begun.ends is None or begun.ends >= day)
        return begun if is_there else None

    def is_shown_to(self, agency):
        return agency.pk == self.proposer_id or self.shown_at is not None

    def may_write(self, agency):
        """Not while an answer to its own is waited for."""
        return self.is_live and self.asked_by(agency) is None

    def other_than(self, agency):
        return self.partner if agency.pk == self.proposer_id else self.proposer

    @property
    def are_both_in(self):
        return self.proposer.is_active and self.partner.is_active

    @property
    def is_live(self):
        return self.status in LIVE


class CooperationEvent(models.Model):
    """One thing that happened. `agency`: on whose behalf; None when nobody in particular did it."""

    cooperation = models.ForeignKey(Cooperation, on_delete=models.CASCADE, related_name="history")
    event = models.CharField(max_length=10, choices=Event)
    agency = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, null=True, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField(max_length=REASON, blank=True)
    language = models.CharField(max_length=2, default="nb")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.cooperation_id}: {self.event}"

    @property
    def label(self):
        return self.get_event_display()
