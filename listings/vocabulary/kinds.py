"""Which kinds of shared words are there?"""

from django.apps import apps
from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    COMPETENCE = "competence", _("Kompetanse")
    THEME = "theme", _("Tema")
    QUALITY = "quality", _("Egenskap")

    @property
    def model(self):
        return apps.get_model("vocabulary", self.value)

    @property
    def plural(self):
        return PLURALS[self]

    @property
    def in_address(self):
        return ADDRESSES[self]


PLURALS = {Kind.COMPETENCE: _("Kompetanser"), Kind.THEME: _("Temaer"), Kind.QUALITY: _("Egenskaper")}
ADDRESSES = {Kind.COMPETENCE: "kompetanser", Kind.THEME: "temaer", Kind.QUALITY: "egenskaper"}
BY_ADDRESS = {address: kind for kind, address in ADDRESSES.items()}
