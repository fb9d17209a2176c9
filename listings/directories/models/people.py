"""Whom does an agency's directory keep here, and what does it say of each?

What it says is kept apart from the person's own account, so that an agency reads back what it wrote and nothing else,
and so that it overwrites nobody who belongs elsewhere.
"""

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone

from listings.agencies.status import MembershipStatus

HERE = frozenset({MembershipStatus.ACTIVE, MembershipStatus.INVITED, MembershipStatus.WAITING})
"""Not ended: she is in, or will be when she comes."""


class DirectoryPersonQuerySet(models.QuerySet):
    def of(self, agency):
        return self.filter(agency=agency)

    def active(self):
        """As the directory is told; the same as `is_in`."""
        return self.filter(active=True, membership__status__in=HERE)

    def for_answers(self):
        return self.select_related("membership").prefetch_related("groups")


class DirectoryPerson(models.Model):
    """A User of SCIM. The membership is there from the first time she was let in."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="directory_people")
    membership = models.OneToOneField(
        "agencies.Membership", on_delete=models.SET_NULL, null=True, related_name="directory_person"
    )
    groups = models.ManyToManyField("DirectoryGroup", through="GroupMember", related_name="members")
    user_name = models.EmailField()
    handle = models.CharField(max_length=254, editable=False)
    external_id = models.CharField(max_length=255, blank=True)
    email = models.EmailField(blank=True)
    display_name = models.CharField(max_length=150, blank=True)
    formatted = models.CharField(max_length=150, blank=True)
    given_name = models.CharField(max_length=150, blank=True)
    family_name = models.CharField(max_length=150, blank=True)
    title = models.CharField(max_length=150, blank=True)
    department = models.CharField(max_length=150, blank=True)
    active = models.BooleanField(null=True)
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DirectoryPersonQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["agency", "handle"], name="a_user_name_stands_once_per_agency"),
            models.UniqueConstraint(
                fields=["agency", "external_id"], condition=~Q(external_id=""), name="an_external_id_stands_once"
            ),
        ]

    def __str__(self):
        return self.user_name

    @property
    def address(self):
        """That she signs in with: where her mail goes, else her user name."""
        return (self.email or self.user_name).lower()

    @property
    def name(self):
        return self.display_name or self.formatted or f"{self.given_name} {self.family_name}".strip()

    @property
    def is_here(self):
        return self.membership is not None and self.membership.status in HERE

    @property
    def is_in(self):
        return bool(self.active and self.is_here)
