"""How well is a competence known? The same four steps for what is asked for, offered and held."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Level(models.IntegerChoices):
    BASIC = 1, _("Grunnleggende")
    GOOD = 2, _("God")
    VERY_GOOD = 3, _("Svært god")
    EXPERT = 4, _("Ekspert")
