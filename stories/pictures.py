"""What stands at the top of a story? A portrait, an illustration of the portal's own, or the initials."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

LACKS_DESCRIPTION = _("Skriv hva bildet viser, for dem som ikke ser det.")
ALT_PANEL = FieldPanel(
    "picture_alt", help_text=_("For dem som ikke ser bildet. Et portrett av den som forteller, klarer seg uten.")
)


class Illustration(models.TextChoices):
    """The files lie among the portal's pictures, under the same name."""

    NONE = "", _("Ingen")
    FJORD = "fjord", _("Fjorden")
    ROADS = "roads", _("To veier som møtes")
    DESK = "desk", _("Et skrivebord ved vinduet")


def name_among_pictures(experience):
    """What is drawn from hers."""
    return f"fortalt-{experience.public_id}"


def check_description(picture, text, name=""):
    """A portrait is described by whose it is; everything else needs words."""
    if picture and not (text.strip() or name.strip()):
        raise ValidationError({"picture_alt": LACKS_DESCRIPTION})
