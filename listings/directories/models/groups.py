"""Which groups of its directory has an agency sent, who is in them, and which role does each give?"""

import uuid

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.access.roles import Role


class DirectoryGroupQuerySet(models.QuerySet):
    def of(self, agency):
        return self.filter(agency=agency)


class DirectoryGroup(models.Model):
    """The directory makes it; an administrator says which role it gives, if any."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="directory_groups")
    display_name = models.CharField(_("navn"), max_length=255)
    external_id = models.CharField(max_length=255, blank=True)
    role = models.CharField(_("rolle"), max_length=24, choices=Role.choices, blank=True)
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DirectoryGroupQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["agency", "display_name"], name="a_group_name_stands_once_per_agency")
        ]

    def __str__(self):
        return self.display_name


class GroupMember(models.Model):
    group = models.ForeignKey(DirectoryGroup, on_delete=models.CASCADE, related_name="rows")
    person = models.ForeignKey("DirectoryPerson", on_delete=models.CASCADE, related_name="rows")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["group", "person"], name="a_person_is_once_in_a_group")]

    def __str__(self):
        return f"{self.person}, {self.group}"
