"""What is an expression of interest? A person answers a posting, with a frozen copy of her profile."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Case, F, Q, When
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.postings.status import ENDED as POSTING_ENDED
from listings.postings.status import Status
from portal.access.catalogue import Action
from portal.access.rules import rows

from ..status import AGENCYS_TURN, CONTACTABLE, ENDED, ONGOING, PERSONS_TURN, TONES, Stage
from .unnamed import Unnamed

POSTING_OVER = POSTING_ENDED - {Status.EXPIRED}  # after the deadline the agency goes on as before


class ApplicationQuerySet(models.QuerySet):
    def handled_by(self, user):
        return self.filter(rows(user, Action.HANDLE_CANDIDATE))

    def opened_to(self, user):
        """To the portal's administrator who has opened the agency: to read, and nothing else."""
        return self.filter(rows(user, Action.READ_OPENED_CANDIDATE))

    def sent_by(self, user):
        return self.filter(rows(user, Action.WITHDRAW_APPLICATION))

    def kept_by(self, user):
        """What she sent and may read: a place that she has, also after she has left her agency."""
        return self.filter(rows(user, Action.SEE_APPLICATION), person=user)

    def to(self, posting):
        return self.filter(posting=posting)

    def ongoing(self):
        return self.filter(status__in=ONGOING)

    def new(self):
        return self.filter(status=Stage.RECEIVED)

    def waiting_for_agency(self):
        """A yes waits too, until the posting is marked as given or closed."""
        said_yes = Q(status=Stage.ACCEPTED) & ~Q(posting__status__in=POSTING_OVER)
        return self.filter(Q(status__in=AGENCYS_TURN) | said_yes)

    def turn_first(self):
        """Those that wait for the person, then the latest moved."""
        waits = Case(When(status__in=PERSONS_TURN, then=0), default=1)
        return self.order_by(waits, "-changed_at", "pk")

    def at_talk_with(self, user):
        """`talk_now` is there, for either side; for many."""
        standing = {"status": Stage.INTERVIEW, "talk__called_off_at": None, "talk__starts__gt": F("changed_at")}
        return self.filter(rows(user, Action.SEE_APPLICATION), **standing)

    def with_facts(self):
        return self.select_related("posting__agency", "person", "home_agency", "talk__by")


class Application(Unnamed):
    """`snapshot` is the profile as it was when the interest was sent."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.PROTECT, related_name="applications")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications")
    home_agency = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+")
    status = models.CharField(_("steg"), max_length=12, choices=Stage, default=Stage.RECEIVED, editable=False)
    message = models.TextField(_("hvorfor jeg er interessert"), max_length=3000)
    language = models.CharField(max_length=2, default="nb")
    snapshot = models.JSONField(default=dict)
    submitted_at = models.DateTimeField(_("mottatt"), default=timezone.now)
    manager_agreed_at = models.DateTimeField(
        _("når personen opplyste at lederen har sagt ja"), null=True, editable=False
    )
    changed_at = models.DateTimeField(_("sist flyttet"), default=timezone.now)
    may_ask_again_at = models.DateTimeField(_("når personen sa ja til å bli spurt igjen"), null=True, editable=False)
    tags = models.ManyToManyField("applications.CandidateTag", blank=True, related_name="applications")

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        ordering = ["submitted_at"]
        constraints = [
            models.UniqueConstraint(fields=["posting", "person"], name="a_person_answers_a_posting_once"),
        ]
        verbose_name = _("interessemelding")
        verbose_name_plural = _("interessemeldinger")

    def __str__(self):
        return f"{self.person}, {self.posting}"

    def get_absolute_url(self):
        """The person's own page about it."""
        return reverse("applications:case", args=[self.public_id])

    @property
    def is_ongoing(self):
        return self.status in ONGOING

    @property
    def waits_for_agency(self):
        return self.status in AGENCYS_TURN

    @property
    def waits_for_person(self):
        return self.status in PERSONS_TURN

    @property
    def lacks_answer(self):
        """The posting is over, and the agency has not said to her how it went."""
        return self.waits_for_agency and self.posting.status in POSTING_OVER

    @property
    def email_for_agency(self):
        """Empty until she is asked to a talk: nobody needs it before."""
        return self.person.email if self.status in CONTACTABLE else ""

    @property
    def takes_notes(self):
        return self.status not in ENDED

    @property
    def is_withdrawn(self):
        return self.status == Stage.WITHDRAWN

    @property
    def talk_now(self):
        """While she is called to one and it has a time. One that was before she was called, belongs to an earlier
        round: she took her interest back, and sent it anew."""
        talk = getattr(self, "talk", None) if self.status == Stage.INTERVIEW else None
        return talk if talk and talk.called_off_at is None and talk.starts > self.changed_at else None

    @property
    def answer(self):
        """The latest step that the agency took with words to the person."""
        return next((change for change in self.words if change.is_from_agency), None)

    @property
    def words(self):
        """The steps that were taken with words to the other side, the latest first. Reads the prefetched history."""
        return [change for change in self.history.all() if change.text][::-1]

    @property
    def tone(self):
        return TONES[self.status]

    @property
    def name(self):
        return self.snapshot.get("name") or self.person.name
