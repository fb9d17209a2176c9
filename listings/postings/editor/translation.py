"""May a posting be translated page by page? No: it lives once, and says which written form it has."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail_localize.views.submit_translations import SubmitPageTranslationView

from portal.access.wagtail.pages import require_translatable

from .gates import is_posting, to_editor


def refuse_or_submit(request, page_id):
    page = get_object_or_404(Page, pk=page_id)
    if not is_posting(page):
        require_translatable(request, page)
        return SubmitPageTranslationView.as_view()(request, page_id=page_id)
    messages.error(request, _("En utlysning finnes i én målform, og oversettes ikke som side."))
    return to_editor(page)
