"""What does one agency ask another about its offer or swap, and what has each of them said?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Case, Q, When
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.agencies.status import AgencyStatus
from listings.postings.choices import Kind
from listings.postings.permissions import written_agencies
from portal.access.catalogue import Action
from portal.access.rules import rows

from .limits import ANSWER, HOW_LONG, KEPT, MESSAGE, PLACED_WITHIN, REMINDED_AFTER, TITLE
from .status import CAME_TO_NOTHING, CONTACTABLE, LIVE, TONES, Event, Side, Status

BOTH_IN = Q(agency__status=AgencyStatus.ACTIVE, posting__agency__status=AgencyStatus.ACTIVE)


class RequestQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(rows(user, Action.SEE_REQUEST))

    def received_by(self, user):
        """About postings of the agencies she writes for."""
        return self.visible_to(user).filter(posting__agency__in=written_agencies(user))

    def sent_for(self, user):
        return self.visible_to(user).filter(agency__in=written_agencies(user))

    def to(self, posting):
        return self.filter(posting=posting)

    def live(self):
        """`is_live`, for many."""
        return self.filter(status__in=LIVE)

    def waiting(self):
        """For an answer that can be given: both agencies are in."""
        return self.filter(BOTH_IN, status=Status.WAITING)

    def ongoing_for(self, user):
        """What waits for an answer from her agency, is talked about on either side, or is settled and hers to place."""
        hers = written_agencies(user)
        to_answer = Q(status=Status.WAITING, posting__agency__in=hers)
        new = timezone.now() - PLACED_WITHIN
        has_none = Q(about=None) | Q(about__status__in=CAME_TO_NOTHING)
        to_place = has_none & Q(status=Status.SETTLED, agency__in=hers, posting__kind=Kind.OFFER, changed_at__gt=new)
        return self.visible_to(user).filter(to_answer | to_place | Q(status=Status.TALKING), BOTH_IN)

    def waiting_first(self):
        """What waits for an answer on top, whatever has become of the agencies."""
        return self.order_by(Case(When(status=Status.WAITING, then=0), default=1), "-changed_at", "-pk")

    def unanswered(self):
        """Whatever has become of the agencies."""
        return self.filter(status=Status.WAITING)

    def late(self, now=None):
        """Sent, or changed, so long ago that whoever can answer should have."""
        return self.waiting().filter(changed_at__lte=(now or timezone.now()) - REMINDED_AFTER)

    def over(self, now=None):
        """Whatever it came to, or if nobody ever moved it."""
        return self.filter(changed_at__lte=(now or timezone.now()) - KEPT)

    def with_facts(self):
        return self.select_related("posting__agency", "agency", "about__agency", "sent_by", "contact")


class Request(models.Model):
    """`agency` asks; the posting's agency answers. `about` is a posting of the agency that asks. `contact` is whom
    the other one named with its yes. `version` counts how often the words were changed. The titles are those that both
    could read when they were written: a posting may be for others later."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="requests")
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="+")
    about = models.ForeignKey("postings.PostingPage", on_delete=models.SET_NULL, null=True, related_name="+")
    title = models.CharField(max_length=TITLE, editable=False)
    about_title = models.CharField(max_length=TITLE, blank=True, editable=False)
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.WAITING, editable=False)
    message = models.TextField(_("melding"), max_length=MESSAGE)
    language = models.CharField(max_length=2, default="nb")
    starts = models.DateField(_("ønsket oppstart"), null=True)
    how_long = models.CharField(_("hvor lenge og hvor mye"), max_length=HOW_LONG, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    contact = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    sent_at = models.DateTimeField(_("sendt"), default=timezone.now, editable=False)
    changed_at = models.DateTimeField(_("sist endret"), default=timezone.now, editable=False)

    objects = RequestQuerySet.as_manager()

    class Meta:
        ordering = ["-changed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["posting", "agency"],
                condition=Q(status__in=sorted(LIVE)),
                name="an_agency_has_one_open_request_to_a_posting",
            )
        ]
        verbose_name = _("forespørsel")
        verbose_name_plural = _("forespørsler")

    def __str__(self):
        return f"{self.agency_id}, {self.posting_id}"

    def get_absolute_url(self):
        return reverse("requests:request", args=[self.public_id])

    @property
    def owner(self):
        """The agency that answers."""
        return self.posting.agency

    @property
    def is_live(self):
        return self.status in LIVE

    @property
    def waits(self):
        return self.status == Status.WAITING

    @property
    def shows_contacts(self):
        return self.status in CONTACTABLE

    @property
    def are_both_in(self):
        return self.agency.is_active and self.owner.is_active

    @property
    def tone(self):
        return TONES[self.status]


class RequestChange(models.Model):
    """One thing that happened, and what was said with it."""

    request = models.ForeignKey(Request, on_delete=models.CASCADE, related_name="history")
    event = models.CharField(max_length=10, choices=Event)
    side = models.CharField(max_length=6, choices=Side)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField(max_length=ANSWER, blank=True)
    language = models.CharField(max_length=2, default="nb")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.request_id}: {self.event}"

    @property
    def label(self):
        return self.get_event_display()
