"""What stands on the front page alone?"""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .links import LinkAddressBlock
from .words import TEXT_FEATURES


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("steg"), max_length=80)
    text = blocks.TextBlock(label=_("forklaring"), max_length=300)

    class Meta:
        icon = "list-ol"
        label = _("Steg")
        template = "blocks/step.html"


class AudienceBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("for hvem"), max_length=80)
    text = blocks.RichTextBlock(label=_("tekst"), features=TEXT_FEATURES)
    link_text = blocks.CharBlock(label=_("lenketekst"), required=False, max_length=80)
    link_url = LinkAddressBlock(label=_("lenkeadresse"), required=False)

    class Meta:
        icon = "group"
        label = _("Målgruppe")
        template = "blocks/audience.html"
