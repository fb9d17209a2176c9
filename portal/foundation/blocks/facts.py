"""How is what people ask for told: facts side by side, and questions with answers?"""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .words import TEXT_FEATURES


class FactBlock(blocks.StructBlock):
    label = blocks.CharBlock(label=_("hva"))
    value = blocks.CharBlock(label=_("svar"))


class FactsBlock(blocks.StructBlock):
    items = blocks.ListBlock(FactBlock(), label=_("fakta"))

    class Meta:
        icon = "list-ul"
        label = _("Fakta")
        template = "blocks/facts.html"


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("spørsmål"))
    answer = blocks.RichTextBlock(label=_("svar"), features=TEXT_FEATURES)

    class Meta:
        icon = "help"
        label = _("Spørsmål og svar")
        template = "blocks/question.html"
