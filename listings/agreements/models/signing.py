"""Who is to sign for each party, who has, to which words, and where has each agency archived it?"""

from django.conf import settings
from django.db import models
from django.db.models import Case, Exists, F, OuterRef, When
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from listings.agencies.models import Membership

from ..limits import AUTHORITY, LINE, REFERENCE
from ..status import AGENCIES, Party, Void


class SignatoryQuerySet(models.QuerySet):
    def with_places(self):
        """`is_there`, for many."""
        agency = Case(When(party=Party.SENDING, then=F("agreement__sending")), default=F("agreement__receiving"))
        places = Membership.objects.active().filter(user=OuterRef("person"), agency=OuterRef("signed_for"))
        return self.alias(signed_for=agency).annotate(is_there=Exists(places))


class Signatory(models.Model):
    """Whom an agency lets sign for it. `authority`: what gives her the right, in the agency's own words."""

    agreement = models.ForeignKey("agreements.Agreement", on_delete=models.CASCADE, related_name="signatories")
    party = models.CharField(max_length=10, choices=[(side.value, side.label) for side in AGENCIES])
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    authority = models.CharField(_("fullmakt"), max_length=AUTHORITY)
    chosen_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = SignatoryQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agreement", "party"], name="a_party_has_one_signatory")]

    def __str__(self):
        return f"{self.agreement_id}, {self.party}"

    @cached_property
    def is_there(self):
        """She belongs to the agency still, and so can sign for it."""
        return self.person.belongs_to(self.agreement.agency_on(self.party))


class SignatureQuerySet(models.QuerySet):
    def standing(self):
        """Those that no later change of the words has taken away."""
        return self.filter(voided_at=None)


class Signature(models.Model):
    """`digest` is the SHA-256 of the canonical content of `version`, in the `rendering` of that day. `shown`: each
    heading and label of the page with what stood beside it, in `language`; empty in renderings that did not sign it.
    The name and the authority stay as they were."""

    agreement = models.ForeignKey("agreements.Agreement", on_delete=models.CASCADE, related_name="signatures")
    version = models.ForeignKey("agreements.Version", on_delete=models.RESTRICT, related_name="signatures")
    party = models.CharField(max_length=10, choices=Party)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    name = models.CharField(max_length=LINE)
    authority = models.CharField(max_length=AUTHORITY, blank=True)
    method = models.CharField(max_length=40)
    evidence = models.JSONField(default=dict)
    rendering = models.PositiveSmallIntegerField()
    language = models.CharField(max_length=2, blank=True)
    shown = models.JSONField(default=list)
    digest = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)
    voided_at = models.DateTimeField(null=True)
    void_reason = models.CharField(max_length=10, choices=Void, blank=True)

    objects = SignatureQuerySet.as_manager()

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "party"], condition=models.Q(voided_at=None), name="a_party_signs_a_version_once"
            )
        ]

    def __str__(self):
        return f"{self.agreement_id}, {self.party}"


class Archiving(models.Model):
    """That an agency has put the agreement in its own archive. `reference`: where it is found there."""

    agreement = models.ForeignKey("agreements.Agreement", on_delete=models.CASCADE, related_name="archivings")
    party = models.CharField(max_length=10, choices=[(side.value, side.label) for side in AGENCIES])
    reference = models.CharField(_("arkivreferanse"), max_length=REFERENCE)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agreement", "party"], name="an_agency_archives_once")]

    def __str__(self):
        return f"{self.agreement_id}, {self.party}"
