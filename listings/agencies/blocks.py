"""Which blocks does an agency build its pages of? The common ones, and two that higher apps render in slots."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from portal.foundation.blocks import ContactsBlock, FileBlock, OrderedStreamBlock, page_blocks, subheading

POSTING_KINDS = []
"""(code, label) of the kinds of postings; filled by the app that knows them."""


def posting_kinds():
    return list(POSTING_KINDS)


class TermBlock(blocks.ChooserBlock):
    """A word of the vocabulary, in a list; by its key, so that it follows when the word is renamed."""

    widget = forms.Select

    def __init__(self, target_model, **options):
        self.target_model = target_model
        super().__init__(required=False, **options)

    def get_form_state(self, value):
        """As for any list: Wagtail's choosers have widgets that know more."""
        return blocks.FieldBlock.get_form_state(self, value)


def theme():
    return TermBlock("vocabulary.Theme", label=_("tema"))


def competence():
    return TermBlock("vocabulary.Competence", label=_("kompetanse"))


class ChosenBlock(blocks.StructBlock):
    """`asked` is for the slot of the template: whose page it is, and what was chosen."""

    heading = blocks.CharBlock(label=_("overskrift"), max_length=120)
    theme = theme()
    competence = competence()

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        page = context.get("page")
        return context | {"asked": {"agency": getattr(page, "agency", None), **value}}


class PostingsBlock(ChosenBlock):
    kind = blocks.ChoiceBlock(choices=posting_kinds, label=_("type"), required=False)

    class Meta:
        icon = "list-ul"
        label = _("Utlysninger")
        help_text = _("De som er ute nå, og som leseren kan se. Velger dere ingenting, kommer alle.")
        template = "listings/agencies/blocks/postings.html"


class StoriesBlock(ChosenBlock):
    class Meta:
        icon = "openquote"
        label = _("Historier")
        help_text = _("Historier fra eller om dere. Velger dere ingenting, kommer alle.")
        template = "listings/agencies/blocks/stories.html"


def agency_blocks():
    common = page_blocks()
    common.insert(1, ("subheading", subheading()))
    own = [
        ("contacts", ContactsBlock()),
        ("postings", PostingsBlock()),
        ("stories", StoriesBlock()),
        ("file", FileBlock()),
    ]
    return OrderedStreamBlock([*common, *own])
