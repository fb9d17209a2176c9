"""How do pictures and documents stand in a text? A picture is described for those who do not see it."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock


class PictureBlock(blocks.StructBlock):
    """Wagtail's ImageBlock asks for the description, or for a tick that says the picture tells nothing."""

    image = ImageBlock(label=_("bilde"))
    caption = blocks.CharBlock(label=_("bildetekst"), required=False)

    class Meta:
        icon = "image"
        label = _("Bilde")
        template = "blocks/picture.html"


class FileBlock(blocks.StructBlock):
    """Who may open the document, the rule table says each time."""

    document = DocumentChooserBlock(label=_("fil"))
    text = blocks.CharBlock(
        label=_("lenketekst"), required=False, max_length=120, help_text=_("Tomt felt gir tittelen på fila.")
    )

    class Meta:
        icon = "doc-full"
        label = _("Fil")
        template = "blocks/file.html"
