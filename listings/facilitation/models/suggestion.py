"""Which two has the facilitator suggested to each other, and what has each of them answered?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from listings.postings.models import PostingPage
from listings.profiles.models import Profile
from portal.access.catalogue import Action
from portal.access.rules import rows

from ..limits import KEPT, STALLED_AFTER
from ..status import LIVE, TONES, Answer, SuggestionStatus
from .sign_up import SignUp

ENDS = ("sign_up__agency", "other__agency", "posting__agency", "person")


class SuggestionQuerySet(models.QuerySet):
    def live(self):
        return self.filter(status__in=LIVE)

    def asked(self):
        return self.filter(status=SuggestionStatus.ASKED)

    def stalled(self, now=None):
        return self.asked().filter(asked_at__lte=(now or timezone.now()) - STALLED_AFTER)

    def with_person_shown(self):
        """Hers to be found in: who hides, pauses, leaves, objects or hides from the agency is out at once."""
        shown = Profile.objects.shown().filter(takes_matching=True)
        hidden = Profile.objects.filter(user=OuterRef("person"), hidden_from=OuterRef("posting__agency"))
        return self.filter(Q(person=None) | Q(person__in=shown.values("user"))).exclude(Exists(hidden))

    def standing(self):
        """Can still be answered: both ends are as open as when it was made."""
        seeking, postings = SignUp.objects.seeking(), PostingPage.objects.findable().open()
        rows = self.with_person_shown().filter(Q(sign_up=None) | Q(sign_up__in=seeking.values("pk")))
        rows = rows.filter(Q(other=None) | Q(other__in=seeking.values("pk")))
        return rows.filter(Q(posting=None) | Q(posting__in=postings.values("pk")))

    def over(self, now=None):
        """Whatever it came to, or if nobody ever answered."""
        return self.filter(changed_at__lte=(now or timezone.now()) - KEPT)

    def with_facts(self):
        return self.select_related(*ENDS).prefetch_related("sides__agency", "sides__person")


class Suggestion(models.Model):
    """Between two sign-ups, a sign-up and a posting, or a person and a posting. `pair` is unique: they meet once."""

    pair = models.CharField(max_length=80, unique=True, editable=False)
    sign_up = models.ForeignKey(SignUp, on_delete=models.CASCADE, null=True, related_name="suggestions")
    other = models.ForeignKey(SignUp, on_delete=models.CASCADE, null=True, related_name="+")
    posting = models.ForeignKey("postings.PostingPage", on_delete=models.CASCADE, null=True, related_name="suggestions")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")
    status = models.CharField(max_length=10, choices=SuggestionStatus, default=SuggestionStatus.ASKED, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SuggestionQuerySet.as_manager()

    class Meta:
        ordering = ["-asked_at", "-pk"]
        verbose_name = _("forslag")
        verbose_name_plural = _("forslag")

    def __str__(self):
        return self.pair

    def get_absolute_url(self):
        """The facilitator's page about it."""
        return reverse("facilitation:coupling", args=[self.pk])

    @property
    def is_live(self):
        return self.status in LIVE

    @property
    def tone(self):
        return TONES[self.status]


class SideQuerySet(models.QuerySet):
    def visible_to(self, user):
        """An agency sees a suggestion of a person only as long as she shows herself."""
        shown = Suggestion.objects.with_person_shown()
        return self.filter(rows(user, Action.ANSWER_SUGGESTION)).filter(
            Q(person__isnull=False) | Q(suggestion__in=shown.values("pk"))
        )

    def waiting(self):
        live = Suggestion.objects.standing().asked()
        return self.filter(answer=Answer.WAITING, suggestion__in=live.values("pk"))

    def answered(self):
        return self.exclude(answer=Answer.WAITING)

    def with_facts(self):
        ends = [f"suggestion__{name}" for name in ENDS]
        lines = [f"suggestion__{name}__lines__competence" for name in ("sign_up", "other")]
        return self.select_related("agency", "person", *ends).prefetch_related(*lines, "suggestion__sides")


class Side(models.Model):
    """One of the two that are asked: an agency, or a person."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    suggestion = models.ForeignKey(Suggestion, on_delete=models.CASCADE, related_name="sides")
    number = models.PositiveSmallIntegerField()
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, null=True, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")
    answer = models.CharField(max_length=8, choices=Answer, default=Answer.WAITING, editable=False)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True, editable=False)

    objects = SideQuerySet.as_manager()

    class Meta:
        ordering = ["suggestion", "number"]
        constraints = [models.UniqueConstraint(fields=["suggestion", "number"], name="a_suggestion_has_each_side_once")]

    def __str__(self):
        return f"{self.suggestion_id}:{self.number}"

    def get_absolute_url(self):
        return reverse("facilitation:suggestion", args=[self.public_id])

    @property
    def has_said_yes(self):
        return self.answer == Answer.YES
