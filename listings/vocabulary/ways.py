"""In which ways does somebody go to another agency, and which languages does she use there? The codes are those of the
trade's data."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Form(models.TextChoices):
    SECONDMENT = "hospitering", _("Hospitering")
    ROTATION = "rotasjon", _("Rotasjon")
    SHORT = "kortere_utveksling", _("Kortere utveksling")
    PROJECT = "prosjektdeltakelse", _("Prosjektdeltakelse")


class WorkLanguage(models.TextChoices):
    BOKMAL = "nb", _("Bokmål")
    NYNORSK = "nn", _("Nynorsk")
    SAMI = "se", _("Samisk")
    ENGLISH = "en", _("Engelsk")
