"""May this person come to this address of wagtail-localize? Each is about pages; she must be let edit them all."""

from functools import wraps

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from wagtail.admin.views.pages.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource

from ..apertium import Unavailable
from ..permissions import may_translate


def guarded(view):
    @wraps(view)
    def answer(request, *args, **kwargs):
        pages = pages_behind(**kwargs)
        if not all(may_translate(request.user, page) for page in pages):
            raise PermissionDenied
        try:
            return view(request, *args, **kwargs)
        except Unavailable as reason:
            messages.error(request, str(reason))
            return redirect(get_valid_next_url_from_request(request) or to_editor(pages[-1]))

    return answer


def to_editor(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def pages_behind(page_id=None, translation_source_id=None, translation_id=None, app_label=None, **rest):
    """The pages that an address is about; none for the report, which scopes itself. We translate no snippets."""
    if app_label:
        raise Http404
    try:
        if page_id:
            return [get_object_or_404(Page, pk=page_id)]
        if translation_source_id:
            return [get_object_or_404(TranslationSource, pk=translation_source_id).get_source_instance()]
        if translation_id:
            translation = get_object_or_404(Translation, pk=translation_id)
            return [translation.source.get_source_instance(), translation.get_target_instance()]
    except ObjectDoesNotExist as gone:
        raise Http404 from gone
    return []
