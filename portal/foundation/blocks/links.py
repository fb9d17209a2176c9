"""Where may a button or a link that an editor writes lead?"""

import re

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from .words import AsWrittenBlock

ADDRESS = re.compile(r"(/(?![/\\])|https://|#)\S*")
IN_THE_PORTAL = _("En side i portalen, for eksempel /om/, eller en adresse som begynner med https://.")


class LinkAddressBlock(AsWrittenBlock):
    """An address that a browser may follow without running anything."""

    def __init__(self, **kwargs):
        rule = RegexValidator(
            re.compile(rf"\A(?:{ADDRESS.pattern})\Z"),
            _("Skriv en adresse som begynner med /, # eller https://, uten mellomrom."),
        )
        super().__init__(**{"max_length": 200, "help_text": IN_THE_PORTAL} | kwargs, validators=[rule])

    def deconstruct(self):
        """In migrations it is what it is stored as."""
        return "portal.foundation.blocks.AsWrittenBlock", (), {}
