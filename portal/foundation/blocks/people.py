"""Whom does the reader ask?"""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .words import AsWrittenBlock


class ContactBlock(blocks.StructBlock):
    name = AsWrittenBlock(label=_("navn"), max_length=120)
    title = blocks.CharBlock(label=_("stilling"), required=False, max_length=120)
    email = blocks.EmailBlock(label=_("e-post"), required=False)
    phone = AsWrittenBlock(label=_("telefon"), required=False, max_length=20)


class ContactsBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("overskrift"), required=False, max_length=120)
    people = blocks.ListBlock(ContactBlock(), label=_("kontakter"))

    class Meta:
        icon = "user"
        label = _("Kontakter")
        template = "blocks/contacts.html"
