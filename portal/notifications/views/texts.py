"""How does an editor see and change what the portal's mails say?"""

from base64 import b64encode
from hashlib import sha256

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.generic import TemplateView

from portal.access.catalogue import Action
from portal.foundation.letters import letter_of
from portal.foundation.message_kinds import KINDS
from portal.foundation.views import RuledView

from ..actions import back_to_standard, rewrite
from ..forms import MailTextForm
from ..models import MailText
from ..texts import current, example_words, kind_and_variant, standard


class MailTexts(RuledView, TemplateView):
    action = Action.EDIT_MAIL_TEXTS
    template_name = "portal/notifications/texts.html"

    def get_context_data(self, **kwargs):
        changed = set(MailText.objects.values_list("code", "language"))
        groups = {}
        for kind in KINDS.values():
            groups.setdefault(str(kind.group), []).extend(row(kind, code, changed) for code in kind.texts)
        return super().get_context_data(**kwargs) | {"groups": groups.items()}


def row(kind, code, changed):
    languages = [(language, name, (code, language) in changed) for language, name in settings.LANGUAGES]
    return {"kind": kind, "code": code, "subject": standard(code, "nb").subject, "languages": languages}


class OneMailText(RuledView, TemplateView):
    action = Action.EDIT_MAIL_TEXTS
    template_name = "portal/notifications/text.html"

    def get_thing(self):
        self.code, self.language = self.kwargs["code"], self.kwargs["language"]
        try:
            self.kind, variant = kind_and_variant(self.code)
        except KeyError:
            raise Http404 from None
        if self.language not in dict(settings.LANGUAGES):
            raise Http404
        self.wording = self.kind.wordings[variant]
        return None

    def form(self, data=None):
        words = vars(current(self.code, self.language))
        return MailTextForm(data, initial=words, kind=self.kind, has_button=bool(self.wording.button))

    def get_context_data(self, form=None, text=None, **kwargs):
        form = form or self.form()
        shown = text if text or form.is_bound else current(self.code, self.language)
        return super().get_context_data(**kwargs) | {
            "form": form,
            "kind": self.kind,
            "places": self.kind.places.items(),
            "language": self.language,
            "language_name": dict(settings.LANGUAGES)[self.language],
            "is_changed": MailText.objects.filter(code=self.code, language=self.language).exists(),
            "is_draft": bool(text),
            "standard": standard(self.code, self.language),
            "preview": self.letter(shown) if shown else None,
        }

    def letter(self, text):
        with override(self.language):
            code = self.kind.places["code"].example if "code" in self.kind.places else None
            return letter_of(example_words(self.code, text), "", code=code)

    def post(self, request, **kwargs):
        verb = request.POST.get("verb")
        if verb == "reset":
            return self.reset()
        form = self.form(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        if verb == "whole":
            return whole_mail(self.letter(form.text))
        if verb == "preview":
            return self.render_to_response(self.get_context_data(form=form, text=form.text))
        rewrite(code=self.code, language=self.language, words=vars(form.text), by=request.user)
        messages.success(request, _("Teksten er lagret, og brukes fra neste e-post."))
        return redirect(request.path)

    def reset(self):
        try:
            back_to_standard(code=self.code, language=self.language, by=self.request.user)
            messages.success(self.request, _("Standardteksten er tilbake."))
        except ValidationError as refusal:
            messages.error(self.request, " ".join(refusal.messages))
        return redirect(self.request.path)


def whole_mail(letter):
    """The mail itself, whose style stands inside it: only exactly that style is let through."""
    html = letter.alternatives[0].content
    style = render_to_string("emails/style.css")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    response = HttpResponse(html)
    response._csp_replace = {"style-src": [f"'sha256-{digest}'"]}
    return response
