"""Who has been put out of an agency, and may not come back by herself?

Her place goes when she deletes her account, so this holds no name and no address: only what an address can be known by
when somebody comes with it.
"""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

SALT = "listings.agencies.put_out"


def mail_box_of(address):
    """What stands after a plus leads to the same."""
    local, _at, domain = address.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def digests_of(address):
    """By the key in use first, then by those from before."""
    secrets, box = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS), mail_box_of(address)
    return [salted_hmac(SALT, box, secret=secret, algorithm="sha256").hexdigest() for secret in secrets]


class PutOutQuerySet(models.QuerySet):
    def of(self, agency):
        return self.filter(agency=agency)

    def about(self, *addresses):
        return self.filter(digest__in=[digest for address in addresses for digest in digests_of(address)])


class PutOut(models.Model):
    """Stands until the agency lets her in again."""

    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="put_out")
    digest = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    objects = PutOutQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agency", "digest"], name="an_address_is_put_out_once")]
        verbose_name = _("tatt ut av en virksomhet")
        verbose_name_plural = _("tatt ut av en virksomhet")

    def __str__(self):
        return f"{self.agency.short}, {self.at:%Y-%m-%d}"


def note_put_out(agency, address):
    PutOut.objects.get_or_create(agency=agency, digest=digests_of(address)[0])


def let_back(agency, *addresses):
    PutOut.objects.of(agency).about(*addresses).delete()


def is_put_out(agency, address):
    return PutOut.objects.of(agency).about(address).exists()


def those_put_out(agency, addresses):
    """Of several at once."""
    known = set(PutOut.objects.of(agency).about(*addresses).values_list("digest", flat=True)) if addresses else set()
    return {address for address in addresses if known.intersection(digests_of(address))} if known else set()
