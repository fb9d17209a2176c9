"""How are the pages below a page translated? One by one, and only those that the person could translate by hand."""

from wagtail.models import Page
from wagtail_localize.operations import TranslationCreator

from ..permissions import may_translate, refusal


def translate_below(page, locales, user):
    creator = TranslationCreator(user, locales)
    for child in Page.objects.descendant_of(page).order_by("path").specific():
        if not refusal(child) and may_translate(user, child):
            creator.create_translations(child, include_related_objects=False)
