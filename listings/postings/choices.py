"""Which answers can a posting give? Codes are those of the trade's data; labels are for people."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from listings.vocabulary.ways import Form as Form
from listings.vocabulary.ways import WorkLanguage as WorkLanguage


class Kind(models.TextChoices):
    NEED = "need", _("Behov: vi søker")
    OFFER = "offer", _("Tilbud: vi kan låne ut")
    SWAP = "swap", _("Gjensidig bytte")


class Workplace(models.TextChoices):
    ONSITE = "onsite", _("På stedet")
    HYBRID = "hybrid", _("Delvis hjemme")
    REMOTE = "remote", _("Helt digitalt")


class Payer(models.TextChoices):
    HOST = "host", _("Mottakende virksomhet betaler")
    HOME = "home", _("Avgivende virksomhet betaler")
    SHARED = "shared", _("Delt mellom virksomhetene")
    AGREED = "agreed", _("Etter avtale")


class TravelPayer(models.TextChoices):
    HOST = "host", _("Mottakende virksomhet dekker")
    HOME = "home", _("Avgivende virksomhet dekker")
    SHARED = "shared", _("Delt mellom virksomhetene")
    AGREED = "agreed", _("Etter avtale")
    NONE = "none", _("Ingen reise")


class Security(models.TextChoices):
    NONE = "none", _("Ingen krav")
    BACKGROUND_CHECK = "background_check", _("Bakgrunnssjekk")
    CLEARANCE = "clearance", _("Sikkerhetsklarering")


class Audience(models.TextChoices):
    ALL = "all", _("Alle som er med")
    CHOSEN = "chosen", _("Utvalgte virksomheter")
    SECTOR = "sector", _("Egen sektor")
    OWN = "own", _("Bare egen virksomhet")


class WrittenForm(models.TextChoices):
    BOKMAL = "nb", _("Bokmål")
    NYNORSK = "nn", _("Nynorsk")


class Percentage(models.IntegerChoices):
    TWENTY = 20, _("20 %")
    FORTY = 40, _("40 %")
    FIFTY = 50, _("50 %")
    SIXTY = 60, _("60 %")
    EIGHTY = 80, _("80 %")
    FULL = 100, _("100 %")
