"""Which blocks do editors build pages of? Shared by stories, agency pages and the standard pages."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

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


class FactBlock(blocks.StructBlock):
    label = blocks.CharBlock(label=_("hva"))
    value = blocks.CharBlock(label=_("svar"))


class FactsBlock(blocks.StructBlock):
    items = blocks.ListBlock(FactBlock(), label=_("fakta"))

    class Meta:
        icon = "list-ul"
        label = _("Fakta")
        template = "blocks/facts.html"


class PictureBlock(blocks.StructBlock):
    image = ImageBlock(label=_("bilde"))
    caption = blocks.CharBlock(label=_("bildetekst"), required=False)

    class Meta:
        icon = "image"
        label = _("Bilde")
        template = "blocks/picture.html"


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("spørsmål"))
    answer = blocks.RichTextBlock(label=_("svar"), features=TEXT_FEATURES)

    class Meta:
        icon = "help"
        label = _("Spørsmål og svar")
        template = "blocks/question.html"


def heading():
    return blocks.CharBlock(label=_("Overskrift"), icon="title", form_classname="title", template="blocks/heading.html")


def paragraph():
    return blocks.RichTextBlock(label=_("Tekst"), features=TEXT_FEATURES, template="blocks/paragraph.html")


def story_blocks():
    return [
        ("heading", heading()),
        ("paragraph", paragraph()),
        ("quote", QuoteBlock()),
        ("facts", FactsBlock()),
        ("picture", PictureBlock()),
    ]


def page_blocks():
    return [*story_blocks(), ("question", QuestionBlock())]


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
    link_url = AsWrittenBlock(
        label=_("lenkeadresse"), required=False, max_length=200, help_text=_("En side i portalen, for eksempel /om/.")
    )

    class Meta:
        icon = "group"
        label = _("Målgruppe")
        template = "blocks/audience.html"
