"""What binds the entries of the audit log together, and which name stands for which person there?"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

FINGERPRINT = 64
"""SHA-256, written in hexadecimals."""


class Segment(models.Model):
    """The entries of one month. Closed it is an anchor: it stays when its entries are dropped, and holds no names."""

    month = models.DateField(unique=True)
    first_number = models.PositiveBigIntegerField()
    hash_before = models.CharField(max_length=FINGERPRINT, blank=True)
    count = models.PositiveBigIntegerField(default=0)
    last_hash = models.CharField(max_length=FINGERPRINT, blank=True)
    closed_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["first_number"]
        verbose_name = _("måned i loggen")
        verbose_name_plural = _("måneder i loggen")

    def __str__(self):
        return f"{self.month:%Y-%m}"

    @property
    def last_number(self):
        return self.first_number + self.count - 1


class HeadManager(models.Manager):
    def held(self):
        """The one row, locked until the transaction ends, so that entries are linked one after the other."""
        self.get_or_create(pk=Head.ONLY)
        return self.select_for_update(of=("self",)).select_related("segment").get(pk=Head.ONLY)


class Head(models.Model):
    """Where the chain ends just now."""

    ONLY = 1

    last_number = models.PositiveBigIntegerField(default=0)
    last_hash = models.CharField(max_length=FINGERPRINT, blank=True)
    segment = models.ForeignKey(Segment, on_delete=models.PROTECT, null=True, related_name="+")

    objects = HeadManager()

    def __str__(self):
        return str(self.last_number)


class Pseudonym(models.Model):
    """What the chain knows a person by. Without this row nothing in the chain leads to her.

    The code is made of a secret and her public id, so that the row cannot be turned to somebody else unseen.
    """

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    secret = models.CharField(max_length=FINGERPRINT)
    code = models.CharField(max_length=FINGERPRINT, unique=True)
    had_role = models.BooleanField(_("har gjort noe mens hun eller han hadde en rolle"), default=False)

    def __str__(self):
        return self.code


class FormerName(models.Model):
    """What somebody who has acted with a role was called, beside her code, when her account is gone.

    `until` is the last month in which she did something: when its entries go, so does this.
    """

    code = models.CharField(max_length=FINGERPRINT, unique=True)
    name = models.CharField(max_length=150)
    salt = models.CharField(max_length=FINGERPRINT)
    until = models.ForeignKey(Segment, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("navn på en som har slettet kontoen")
        verbose_name_plural = _("navn på dem som har slettet kontoen")

    def __str__(self):
        return self.name
