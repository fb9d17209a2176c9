"""What has an agency proposed, and which two people have agreed to it, each for her agency?"""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from ..limits import NAME, TITLE
from ..status import ProposalStatus


class Proposal(models.Model):
    """`terms`: the value of every shared term. `saves` counts what was saved of the draft. Once sent it has its
    `number`, and its words are never changed; `answers` is the number of the one it was sent in answer to. `starts`
    and `ends` are the days in its terms; a missing one is open."""

    cooperation = models.ForeignKey("cooperation.Cooperation", on_delete=models.CASCADE, related_name="proposals")
    agency = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+")
    number = models.PositiveSmallIntegerField(null=True)
    answers = models.PositiveSmallIntegerField(null=True)
    status = models.CharField(max_length=10, choices=ProposalStatus, default=ProposalStatus.DRAFT)
    terms = models.JSONField()
    starts = models.DateField(null=True)
    ends = models.DateField(null=True)
    saves = models.PositiveIntegerField(default=0)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = [models.F("number").asc(nulls_last=True), "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["cooperation"],
                condition=Q(status=ProposalStatus.SENT),
                name="one_proposal_of_a_cooperation_waits_at_a_time",
            ),
            models.UniqueConstraint(
                fields=["cooperation", "agency"],
                condition=Q(status=ProposalStatus.DRAFT),
                name="an_agency_writes_on_one_proposal_of_a_cooperation",
            ),
            models.UniqueConstraint(fields=["cooperation", "number"], name="a_proposal_has_one_number"),
        ]

    def __str__(self):
        return f"{self.cooperation_id}, {self.number}"


class Acceptance(models.Model):
    """That an agency stands for a proposal. `digest`: the SHA-256 of what the page showed (canonical.py), in the
    `rendering` of that day. `shown`: each heading and label with what stood beside it, in `language`; empty in the
    first rendering. The names of the two agencies and of the person stay as they were."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="acceptances")
    agency = models.ForeignKey("agencies.Agency", on_delete=models.PROTECT, related_name="+")
    agency_name = models.CharField(max_length=NAME)
    other_name = models.CharField(max_length=NAME)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    name = models.CharField(max_length=NAME)
    title = models.CharField(max_length=TITLE, blank=True)
    rendering = models.PositiveSmallIntegerField()
    language = models.CharField(max_length=2, blank=True)
    shown = models.JSONField(default=list)
    digest = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [models.UniqueConstraint(fields=["proposal", "agency"], name="an_agency_accepts_once")]

    def __str__(self):
        return f"{self.proposal_id}, {self.agency_name}"
