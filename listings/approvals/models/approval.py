"""What is a manager asked, by whom, and what was shown of it when it was asked?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Case, Q, When
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.postings.choices import Payer
from portal.access.catalogue import Action
from portal.access.rules import rows
from portal.foundation.clock import oslo_today

from ..limits import HAD_AT_LEAST, KEPT, LEFT_AT_LEAST, MESSAGE, NAME, OTHERS_REMINDED_AFTER, REMINDED_AFTER
from ..status import ANSWERABLE, STANDING, TONES, WAITING, Ending, Status, Why


class ApprovalQuerySet(models.QuerySet):
    def asked_by(self, user):
        return self.filter(rows(user, Action.SEE_APPROVAL))

    def put_to(self, user):
        """Questions that she is asked, by the address of her account."""
        return self.filter(rows(user, Action.READ_ASKED)).exclude(status=Status.CONFIRMING)

    def confirmed_by(self, user):
        return self.filter(rows(user, Action.CONFIRM_APPROVER))

    def to(self, posting):
        return self.filter(posting=posting)

    def standing(self):
        return self.filter(status__in=STANDING)

    def waiting(self):
        return self.filter(status__in=WAITING)

    def late(self, now=None):
        return self.waiting().filter(expires_at__lte=now or timezone.now())

    def to_be_reminded(self, now=None):
        """Of a manager's turn as often as the time that has passed, of her agency's or the person's once."""
        now = now or timezone.now()
        manager = Q()
        for turn, after in enumerate(REMINDED_AFTER):
            manager |= Q(reminders=turn, asked_at__lte=now - after)
        soon_over = Q(expires_at__lte=now + LEFT_AT_LEAST, changed_at__lte=now - HAD_AT_LEAST)
        other = Q(reminders=0) & (Q(changed_at__lte=now - OTHERS_REMINDED_AFTER) | soon_over)
        due = manager & Q(status=Status.ASKED) | other & Q(status__in=WAITING - {Status.ASKED})
        return self.filter(due, expires_at__gt=now)

    def over(self, now=None):
        """What is waited for, is never over; a yes is, when the period it is about has been."""
        before = (now or timezone.now()) - KEPT
        yes = Q(status=Status.APPROVED, changed_at__lte=before, ends__lte=before.date())
        return self.filter(yes | Q(changed_at__lte=before) & ~Q(status__in=STANDING))

    def waiting_first(self):
        return self.order_by(Case(When(status__in=WAITING, then=0), default=1), "-changed_at", "-pk")

    def to_answer_first(self):
        return self.order_by(Case(When(status__in=ANSWERABLE, then=0), default=1), "expires_at", "pk")

    def newest_first(self):
        return self.order_by("-pk")

    def with_facts(self):
        return self.select_related("posting__agency", "agency", "person", "approver", "former")


class Approval(models.Model):
    """One question to one manager. `person` is whose exchange it is, `agency` her own; `mailbox` is the address without
    what stands after a plus, and `approver` the account that has it, if any. `former` is the question that somebody
    sent on. What was shown of the posting is kept as it was."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, related_name="approvals")
    agency = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+")
    former = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+")
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.ASKED, editable=False)
    address = models.EmailField(_("e-posten til lederen"), blank=True)
    mailbox = models.EmailField(blank=True, db_index=True, editable=False)
    name = models.CharField(_("navnet på lederen"), max_length=NAME, blank=True)
    approver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    title = models.CharField(max_length=255, editable=False)
    lead = models.TextField(blank=True, editable=False)
    host = models.CharField(max_length=60, editable=False)
    place = models.CharField(max_length=255, blank=True, editable=False)
    payer = models.CharField(max_length=10, choices=Payer, default=Payer.AGREED, editable=False)
    starts = models.DateField(_("fra"))
    ends = models.DateField(_("til og med"))
    percentage = models.PositiveSmallIntegerField(_("stillingsprosent"))
    message = models.TextField(_("melding til lederen"), max_length=MESSAGE, blank=True)
    language = models.CharField(max_length=2, default="nb")
    reason = models.CharField(_("grunn"), max_length=12, choices=Why, blank=True, editable=False)
    ending = models.CharField(max_length=12, choices=Ending, blank=True, editable=False)
    reminders = models.PositiveSmallIntegerField(default=0, editable=False)
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    asked_at = models.DateTimeField(_("spurt"), default=timezone.now, editable=False)
    expires_at = models.DateTimeField(_("svarfrist"), editable=False)
    answered_at = models.DateTimeField(_("svart"), null=True, editable=False)
    changed_at = models.DateTimeField(_("sist endret"), default=timezone.now, editable=False)

    objects = ApprovalQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "posting", "agency"],
                condition=Q(status__in=sorted(STANDING)),
                name="one_question_to_a_manager_stands",
            )
        ]
        verbose_name = _("spørsmål til en leder")
        verbose_name_plural = _("spørsmål til ledere")

    def __str__(self):
        return str(self.public_id)

    def get_absolute_url(self):
        """The person's own page about it."""
        return reverse("approvals:own", args=[self.public_id])

    @property
    def waits(self):
        return self.status in WAITING

    @property
    def is_approved(self):
        return self.status == Status.APPROVED

    @property
    def is_over_time(self):
        """Also before the calendar has noted it."""
        return self.status == Status.EXPIRED or self.waits and self.expires_at <= timezone.now()

    @property
    def is_shut(self):
        """Whether an answer, the first or another, comes too late. A yes may be taken back until the period begins."""
        out = self.expires_at <= timezone.now()
        if self.is_approved:
            return out and self.starts <= oslo_today()
        return out or self.status not in ANSWERABLE | {Status.DECLINED}

    @property
    def are_both_in(self):
        return self.agency.is_active and self.posting.agency.is_active

    @property
    def tone(self):
        return TONES[self.status]

    @property
    def asks(self):
        """Whom, as the person knows her; empty when her account has been deleted."""
        return self.name or self.address
