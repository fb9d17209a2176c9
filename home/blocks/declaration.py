"""Where is the owner's accessibility statement? Only at uustatus.no, which keeps them for all public bodies."""

import re

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from portal.foundation.blocks import AsWrittenBlock

from .section import example

AT_UUSTATUS = re.compile(r"\Ahttps://(?:www\.)?uustatus\.no/\S+\Z")


class StatementAddressBlock(AsWrittenBlock):
    def __init__(self, **kwargs):
        rule = RegexValidator(
            AT_UUSTATUS, _("Lim inn adressen til erklæringen. Den begynner med https://uustatus.no/.")
        )
        super().__init__(**kwargs, validators=[rule])

    def deconstruct(self):
        return "portal.foundation.blocks.AsWrittenBlock", (), {}


class DeclarationBlock(blocks.StructBlock):
    address = StatementAddressBlock(
        label=_("adressen til erklæringen"),
        required=False,
        max_length=300,
        help_text=_("Adressen på uustatus.no. Så lenge den mangler, sier siden at erklæringen ikke er publisert ennå."),
    )

    class Meta:
        icon = "view"
        label = _("Tilgjengelighetserklæring")
        description = _("Lenke til erklæringen på uustatus.no, eller beskjed om at den ikke er publisert ennå.")
        template = "home/blocks/declaration.html"
        preview_template = "home/blocks/preview.html"
        preview_value = example("declaration")
