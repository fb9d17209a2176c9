"""Which paper is what was signed? Settled with the last signature of a version, and never made twice."""

from hashlib import sha256

from django.db import models


class KeptPaperQuerySet(models.QuerySet):
    def unmade(self):
        return self.filter(digest="")


class KeptPaper(models.Model):
    """`words`: all that it says, in `language`, as it was settled `at`. `content` is the PDF and `digest` its SHA-256;
    they are empty until it could be made. `afterwards`: all had signed before papers were kept."""

    language = models.CharField(max_length=2)
    words = models.JSONField()
    at = models.DateTimeField()
    afterwards = models.BooleanField(default=False)
    content = models.BinaryField(null=True)
    digest = models.CharField(max_length=64, blank=True)

    objects = KeptPaperQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def is_untouched(self):
        return sha256(self.content or b"").hexdigest() == self.digest


class SignedPaper(KeptPaper):
    """Of a version that all three have signed."""

    version = models.OneToOneField("agreements.Version", on_delete=models.CASCADE, related_name="paper")

    class Meta:
        ordering = ["version__number"]

    def __str__(self):
        return f"{self.version_id}, {self.language}"
