"""Which of wagtail-localize's own pages answer otherwise here?"""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms import HiddenInput
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.i18n import JavaScriptCatalog
from wagtail.models import Page
from wagtail_localize.tasks import background
from wagtail_localize.views.report import TranslationsReportView
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsView

from portal.access.wagtail.reports import own_pages

from ..actions import confirm, keep_in_step
from ..pairing import beside
from ..permissions import refusal
from .branches import translate_below
from .guards import to_editor


class Submit(SubmitPageTranslationView):
    """What cannot be translated is said in words; what lies below a page is asked about page by page."""

    def dispatch(self, request, *args, **kwargs):
        page = self.get_object()
        if told := refusal(page):
            messages.error(request, told)
            return redirect(to_editor(page))
        return super().dispatch(request, *args, **kwargs)

    @transaction.atomic
    def form_valid(self, form):
        below = form.cleaned_data.pop("include_subtree")
        form.cleaned_data["include_subtree"] = False
        answer = super().form_valid(form)
        if below:
            background.enqueue(translate_below, [self.object, form.cleaned_data["locales"], self.request.user], {})
        return answer


class Update(UpdateTranslationsView):
    """Fetches what is new in the original. Publishing is for the page where the texts stand beside each other."""

    def get_form(self):
        form = super().get_form()
        publishing = form.fields["publish_translations"]
        publishing.disabled, publishing.widget = True, HiddenInput()
        return form


class Report(TranslationsReportView):
    def get_queryset(self):
        keys = own_pages(self.request).values("translation_key")
        return super().get_queryset().filter(source__object_id__in=keys).order_by("-pk")


class Catalogue(JavaScriptCatalog):
    """The words of the editor, with ours for what wagtail-localize has no Norwegian for."""

    packages = ["wagtail_localize"]

    def get_paths(self, packages):
        return [*super().get_paths(packages), *settings.LOCALE_PATHS]


def pair(request, page_id):
    """Asks first; then the page in the other written form opens with the texts beside each other."""
    page = get_object_or_404(Page, pk=page_id).specific
    if request.method != "POST" and (other := beside(page)):
        return render(request, "portal/translation/pair.html", {"page": page, "other": other})
    try:
        other = keep_in_step(page=page, by=request.user)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return redirect(to_editor(page))
    if other:
        messages.success(request, _("Sidene holdes i takt. Se over tekstene ved siden av hverandre."))
    return redirect(to_editor(other or page))


def confirm_text(request, page_id):
    page = get_object_or_404(Page, pk=page_id).specific
    if request.method != "POST":
        return render(request, "portal/translation/confirm.html", {"page": page})
    try:
        confirm(page=page, by=request.user)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    else:
        messages.success(request, _("Teksten er bekreftet. Leserne ser ikke lenger at den er maskinoversatt."))
    return redirect(to_editor(page))
