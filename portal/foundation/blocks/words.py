"""How is text written in blocks: headings, paragraphs and what somebody said?"""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

TEXT_FEATURES = ["bold", "italic", "link", "ul", "ol"]


class AsWrittenBlock(blocks.CharBlock):
    """A name or an address: the same in both written forms, so no translator gets it."""

    def get_translatable_segments(self, value):
        return []

    def restore_translated_segments(self, value, segments):
        return value


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("sitat"))
    by = AsWrittenBlock(label=_("hvem sier det"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Sitat")
        template = "blocks/quote.html"


def heading():
    return blocks.CharBlock(label=_("Overskrift"), icon="title", form_classname="title", template="blocks/heading.html")


def subheading():
    """Stands under a heading; `headings.py` refuses one that does not."""
    return blocks.CharBlock(label=_("Underoverskrift"), icon="title", template="blocks/subheading.html")


def paragraph():
    return blocks.RichTextBlock(label=_("Tekst"), features=TEXT_FEATURES, template="blocks/paragraph.html")
