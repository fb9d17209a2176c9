"""For which kinds of reasons may an agency be opened?"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reason(models.TextChoices):
    """Never take one away: rows keep its code."""

    COMPLAINT = "complaint", _("En klage")
    MISUSE = "misuse", _("Mistanke om misbruk")
    INCIDENT = "incident", _("En personvernhendelse")
    CLAIM = "claim", _("Et krav om innsyn")
    FAULT = "fault", _("En teknisk feil")
