"""Why does a posting no longer stand openly?"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Ending(models.TextChoices):
    BY_HAND = "by_hand", _("Noen hos dere sluttet å dele")
    TURNED_OFF = "turned_off", _("Virksomheten slo av åpen deling")
    AGENCY_OUT = "agency_out", _("Virksomheten er ikke med i ordningen")
    AUDIENCE = "audience", _("Utlysningen er ikke lenger for alle")
    NOT_OPEN = "not_open", _("Utlysningen tar ikke lenger imot interesse")
