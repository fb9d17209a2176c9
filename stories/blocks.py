"""Which blocks are stories built of, besides those that all pages share?"""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from portal.foundation.blocks import AsWrittenBlock, common_blocks


class PulledQuoteBlock(blocks.StructBlock):
    """A sentence that stands out as a card, with who said it, and a picture of her where she wants one."""

    text = blocks.TextBlock(label=_("sitat"), max_length=300)
    by = AsWrittenBlock(label=_("hvem sier det"), required=False, max_length=150)
    title = blocks.CharBlock(label=_("stilling og virksomhet"), required=False, max_length=150)
    image = ImageBlock(label=_("bilde"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Sitatkort")
        template = "stories/blocks/pulled_quote.html"


def told_blocks():
    return [*common_blocks(), ("pulled_quote", PulledQuoteBlock())]
