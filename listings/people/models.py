"""What has an agency uploaded about its people, how far has it come, and when did somebody look its list over?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .limits import KEPT, LOOKED_OVER_EACH, PATIENCE, STALLED, UNDO_FOR
from .status import MOVING, TONES, ImportStatus, LineKind, LineState


class PeopleImportQuerySet(models.QuerySet):
    def of(self, agency):
        return self.filter(agency=agency)

    def moving(self):
        return self.filter(status__in=MOVING)

    def over(self, now=None):
        """Never begun, or ended so long ago that it can no longer be undone."""
        return self.exclude(status__in=MOVING).filter(moved_at__lte=(now or timezone.now()) - KEPT)

    def stalled(self, now=None):
        return self.moving().filter(moved_at__lte=(now or timezone.now()) - STALLED)


class PeopleImport(models.Model):
    """A file that an agency's administrator has uploaded. `rows` are lists of a number and cells, until it is begun."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="people_imports")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    file_name = models.CharField(max_length=150)
    header = models.JSONField(default=list)
    rows = models.JSONField(default=list)
    columns = models.JSONField(default=dict)
    is_whole = models.BooleanField(_("Fila er hele lista vår"), default=False)
    is_told = models.BooleanField(_("Send e-post til de nye"), default=False)
    status = models.CharField(max_length=10, choices=ImportStatus, default=ImportStatus.DRAFT, editable=False)
    moved_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PeopleImportQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("import av folk")
        verbose_name_plural = _("importer av folk")

    def __str__(self):
        return self.file_name

    def get_absolute_url(self):
        return reverse("people:import", args=[self.agency.slug, self.public_id])

    @property
    def tone(self):
        return TONES[self.status]

    @property
    def is_moving(self):
        return self.status in MOVING

    @property
    def is_stalled(self):
        return self.is_moving and self.moved_at <= timezone.now() - STALLED

    @property
    def until(self):
        """When it is too late to take it back, and what was kept for that is deleted."""
        return self.moved_at + UNDO_FOR

    @property
    def can_be_undone(self):
        return self.status == ImportStatus.DONE and timezone.now() < self.until

    def count(self):
        """How many lines of each kind and state, how many in all, and how many the worker has been through."""
        names = {f"{kind}_{state}": Count("pk", Q(kind=kind, state=state)) for kind in KINDS for state in LineState}
        found = self.lines.aggregate(total=Count("pk"), **names)
        left = MOVING.get(self.status)
        found["left"] = sum(found[f"{kind}_{left}"] for kind in KINDS) if left else 0
        return found | {state: sum(found[f"{kind}_{state}"] for kind in KINDS) for state in LineState}


KINDS = (LineKind.NEW, LineKind.CHANGED, LineKind.OUT)
"""Of lines that are kept: the others have nothing to do."""


class ImportLine(models.Model):
    """One person, and what is to be done. `number` is her row in the file, 0 for one who is not in it; `wanted` is what
    the file says, `before` what there was, so that it can be put back."""

    people_import = models.ForeignKey(PeopleImport, on_delete=models.CASCADE, related_name="lines")
    number = models.PositiveIntegerField(default=0)
    kind = models.CharField(max_length=10, choices=LineKind)
    email = models.EmailField()
    wanted = models.JSONField(default=dict)
    before = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=LineState, default=LineState.WAITING)
    reason = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["people_import", "state"], name="lines_of_an_import")]
        verbose_name = _("linje i en import")
        verbose_name_plural = _("linjer i en import")

    def __str__(self):
        return str(self.number)

    @property
    def name(self):
        """As the file has it; the agency's own word for her."""
        return self.wanted.get("name", "")


class PeopleListQuerySet(models.QuerySet):
    def due(self, now=None):
        return self.filter(counts_from__lte=(now or timezone.now()) - LOOKED_OVER_EACH)

    def stale(self, now=None):
        """Asked about, and still not looked over."""
        return self.due((now or timezone.now()) - PATIENCE)


class PeopleList(models.Model):
    """Who belongs to an agency, looked over once a year. `counts_from`: when that was last done; until the first time,
    when we began to count."""

    agency = models.OneToOneField("agencies.Agency", on_delete=models.CASCADE, related_name="people_list")
    counts_from = models.DateTimeField(default=timezone.now)
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    objects = PeopleListQuerySet.as_manager()

    class Meta:
        verbose_name = _("liste over folk")
        verbose_name_plural = _("lister over folk")

    def __str__(self):
        return str(self.agency)

    @property
    def is_due(self):
        return self.counts_from <= timezone.now() - LOOKED_OVER_EACH
