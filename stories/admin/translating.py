"""Which stories may be translated from the editors' list? Those of Wagtail's explorer, asked for all at once."""

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.widgets.button import Button
from wagtail.models import Locale, Page

from portal.translation.permissions import may_translate, refusal


def has_form_left():
    """Whether there is a written form in which the page is not written, and not merely shown."""
    said = {"locale": OuterRef("pk"), "translation_key": OuterRef(OuterRef("translation_key")), "alias_of": None}
    return Exists(Locale.objects.filter(~Exists(Page.objects.filter(**said))))


def translate_button(page, user, next_url=None):
    """Of an alias, it is what it shows that is translated."""
    if getattr(page, "has_form_left", False) and not refusal(page) and may_translate(user, page):
        address = reverse("wagtail_localize:submit_page_translation", args=[page.alias_of_id or page.pk])
        yield Button(_("Oversett"), address, icon_name="wagtail-localize-language", priority=60)
