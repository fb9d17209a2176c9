"""Is an opening open, or has it ended? Told of its times, because it ends without anybody's doing."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OpeningState(models.TextChoices):
    OPEN = "open", _("Åpen nå")
    ENDED = "ended", _("Avsluttet")


TONES = {OpeningState.OPEN: "warning", OpeningState.ENDED: "neutral"}
