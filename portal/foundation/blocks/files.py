"""How do pictures and documents stand in a text? A picture is described for those who do not see it."""

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from ..gate import may

SEE_DOCUMENT = "see_document"
"""The rule table's word for it; the table lies above."""


class PictureBlock(blocks.StructBlock):
    """Wagtail's ImageBlock asks for the description, or for a tick that says the picture tells nothing."""

    image = ImageBlock(label=_("bilde"))
    caption = blocks.CharBlock(label=_("bildetekst"), required=False)

    class Meta:
        icon = "image"
        label = _("Bilde")
        template = "blocks/picture.html"


class FileBlock(blocks.StructBlock):
    """Who may open the document, the rule table says each time; nobody else reads what it is called."""

    document = DocumentChooserBlock(label=_("fil"))
    text = blocks.CharBlock(
        label=_("lenketekst"), required=False, max_length=120, help_text=_("Tomt felt gir tittelen på fila.")
    )

    class Meta:
        icon = "doc-full"
        label = _("Fil")
        template = "blocks/file.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        document = value.get("document")
        opens = document and may(reader_of(context), SEE_DOCUMENT, document)
        return context | {"value": {**value, "document": document if opens else None}}


def reader_of(context):
    return getattr(context.get("request"), "user", None) or AnonymousUser()
