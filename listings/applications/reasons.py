"""Why was somebody not chosen? A short list, so that the reasons can be counted; the words are written beside it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reason(models.TextChoices):
    COMPETENCE = "competence", _("Vi trengte en annen kompetanse denne gangen")
    CLOSER = "closer", _("Erfaringen til en annen lå nærmere oppgavene")
    PERIOD = "period", _("Perioden eller omfanget passet ikke")
    PLACE = "place", _("Stedet eller måten å jobbe på passet ikke")
    FULL = "full", _("Plassene er tatt")
    CANCELLED = "cancelled", _("Behovet har endret seg")
    OTHER = "other", _("Noe annet, se meldingen")
