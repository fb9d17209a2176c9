"""What is kept about findable things: the documents, what Elasticsearch has not heard, how it was looked after."""

import uuid

from django.db import models
from django.utils import timezone


class SearchDocument(models.Model):
    """A document as the embedded engine keeps it. A thing that leaves search stays as a row that is not live, so that
    `seq` goes on counting: it is the version that Elasticsearch compares."""

    kind = models.CharField(max_length=20)
    object_id = models.BigIntegerField()
    seq = models.PositiveBigIntegerField(default=1)
    digest = models.CharField(max_length=16)
    live = models.BooleanField(default=True)
    facts = models.JSONField(default=dict)
    words = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="a_thing_has_one_document")]
        indexes = [models.Index(fields=["kind", "live"])]

    def __str__(self):
        return f"{self.kind} {self.object_id} ({self.seq})"


class Generation(models.Model):
    """Which state the documents of a kind are in. Random, never a counter: a rolled-back number would come again.

    `version` is how words were read when all documents were last written; empty when nobody knows."""

    kind = models.CharField(max_length=20, primary_key=True)
    token = models.UUIDField(default=uuid.uuid4)
    version = models.CharField(max_length=200, blank=True)

    def __str__(self):
        return f"{self.kind} {self.token}"


class Change(models.Model):
    """The state that one change led to, and the document that changed; none when all may have. From these a process
    learns what it has not read yet. The oldest are forgotten."""

    kind = models.CharField(max_length=20)
    token = models.UUIDField(default=uuid.uuid4, unique=True)
    document_id = models.BigIntegerField(null=True)

    def __str__(self):
        return f"{self.kind} {self.document_id} {self.token}"


class OutboxQuerySet(models.QuerySet):
    def due(self, now=None):
        return self.filter(next_try__lte=now or timezone.now())

    def refused(self):
        return self.filter(refused=True)


class Outbox(models.Model):
    """A change that Elasticsearch must hear of. One row per thing: the newest change is the one that counts.

    `refused`: the document itself was not taken. It waits longer for each try, and holds up none of the others."""

    kind = models.CharField(max_length=20)
    object_id = models.BigIntegerField()
    seq = models.PositiveBigIntegerField()
    created = models.DateTimeField(auto_now_add=True)
    attempts = models.PositiveIntegerField(default=0)
    error = models.CharField(max_length=300, blank=True)
    refused = models.BooleanField(default=False)
    next_try = models.DateTimeField(default=timezone.now)

    objects = OutboxQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="a_thing_waits_once")]
        ordering = ["pk"]
        verbose_name_plural = "outbox"

    def __str__(self):
        return f"{self.kind} {self.object_id} ({self.seq})"


class Rebuild(models.Model):
    """Who fills a new index of a kind now, and how far it has come. Who has given no sign for a while has died."""

    kind = models.CharField(max_length=20, primary_key=True)
    claim = models.UUIDField(null=True)
    started = models.DateTimeField(default=timezone.now)
    seen = models.DateTimeField(default=timezone.now)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)

    def __str__(self):
        return f"{self.kind} {self.done}/{self.total}"


class Upkeep(models.Model):
    """The latest time a chore was asked for, and how it went. `told` is what the page about it shows."""

    class Chore(models.TextChoices):
        DELIVER = "deliver"
        RECONCILE = "reconcile"
        REBUILD = "rebuild"
        LOOK = "look"  # for what has entered the saved searches

    chore = models.CharField(max_length=10, choices=Chore.choices, primary_key=True)
    asked = models.DateTimeField(null=True)
    ended = models.DateTimeField(null=True)
    told = models.JSONField(default=dict)

    class Meta:
        verbose_name_plural = "upkeep"

    def __str__(self):
        return self.chore
