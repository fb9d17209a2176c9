"""Which answers can a field of an agreement have? Codes are those of the trade's data; labels are for people."""

from django.db import models
from django.utils.translation import gettext_lazy as _

CLARIFY = "clarify"


class Construction(models.TextChoices):
    A = "A", _("A: Lønn fra avgivende virksomhet")
    B = "B", _("B: Permisjon og midlertidig tilsetting hos mottakende virksomhet")


class Side(models.TextChoices):
    HOME = "home", _("Avgivende virksomhet")
    HOST = "host", _("Mottakende virksomhet")
    BOTH = "both", _("Begge")
    CLARIFY = CLARIFY, _("Avklares")


class Payer(models.TextChoices):
    HOME = "home", _("Avgivende virksomhet")
    HOST = "host", _("Mottakende virksomhet")
    SHARED = "shared", _("Delt mellom virksomhetene")
    AGREED = "agreed", _("Etter avtale")


class TravelPayer(models.TextChoices):
    HOME = "home", _("Avgivende virksomhet")
    HOST = "host", _("Mottakende virksomhet")
    SHARED = "shared", _("Delt mellom virksomhetene")
    AGREED = "agreed", _("Etter avtale")
    NONE = "none", _("Ingen reise")


class Refund(models.TextChoices):
    NONE = "none", _("Ingen")
    FULL = "full", _("Full")
    PART = "part", _("Delvis")


class Answer(models.TextChoices):
    YES = "yes", _("Ja")
    NO = "no", _("Nei")
    CLARIFY = CLARIFY, _("Avklares")


class Publish(models.TextChoices):
    NO = "no", _("Nei")
    ANONYMOUS = "anonymous", _("Ja, uten navn")
    NAMED = "named", _("Ja, med navn")
