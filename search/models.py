"""What is kept about findable things: the documents, what Elasticsearch has not heard yet, and which state this is."""

import uuid

from django.db import models


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
    """Which state the documents of a kind are in. Random, never a counter: a rolled-back number would come again."""

    kind = models.CharField(max_length=20, primary_key=True)
    token = models.UUIDField(default=uuid.uuid4)

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


class Outbox(models.Model):
    """A change that Elasticsearch must hear of. One row per thing: the newest change is the one that counts."""

    kind = models.CharField(max_length=20)
    object_id = models.BigIntegerField()
    seq = models.PositiveBigIntegerField()
    created = models.DateTimeField(auto_now_add=True)
    attempts = models.PositiveIntegerField(default=0)
    error = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="a_thing_waits_once")]
        ordering = ["pk"]
        verbose_name_plural = "outbox"

    def __str__(self):
        return f"{self.kind} {self.object_id} ({self.seq})"
