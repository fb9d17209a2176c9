"""How does a publisher get her posting in the other written form? Both stand beside each other on one page."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View

from portal.access.rules import can
from portal.translation.drafting import Unavailable
from portal.translation.written import other_form

from ..actions import draft_text, drop_text, write_text
from ..actions.translating import confirming
from ..drafts import draft_of
from ..forms.text import TextForm, known_words
from .desk import Desk


class OtherForm(Desk, View):
    """`utkast` asks the machine, `lagre` keeps, `bekreft` answers for the text, `fjern` takes it away."""

    def get(self, request, pk):
        return self.show(self.form(initial=known_words(self.text)))

    def post(self, request, pk):
        if "utkast" in request.POST:
            return self.draft()
        return self.drop() if "fjern" in request.POST else self.write()

    @property
    def original(self):
        return draft_of(self.thing)

    @property
    def text(self):
        return self.thing.texts.filter(language=other_form(self.original.language)).first()

    @property
    def may_confirm(self):
        return can(self.request.user, confirming(self.thing), self.thing)

    def form(self, *args, **options):
        original = self.original
        return TextForm(*args, original=original, language=other_form(original.language), **options)

    def draft(self):
        try:
            draft_text(posting=self.thing, by=self.request.user)
        except Unavailable as reason:
            messages.error(self.request, str(reason))
        else:
            messages.success(self.request, _("Utkastet er klart. Les gjennom, rett det som er galt, og bekreft."))
        return self.again()

    def drop(self):
        drop_text(text=get_object_or_404(self.thing.texts, pk=self.text and self.text.pk), by=self.request.user)
        messages.success(self.request, _("Teksten er fjernet"))
        return self.again()

    def write(self):
        is_final = "bekreft" in self.request.POST and self.may_confirm
        form = self.form(self.request.POST, is_final=is_final)
        if form.is_valid() and self.request.POST.get("version", "") != version_of(self.text):
            form.add_error(None, somebody_was_first())
        if not form.is_valid():
            return self.show(form)
        write_text(posting=self.thing, by=self.request.user, words=form.words, confirmed=is_final)
        messages.success(self.request, _("Teksten er bekreftet") if is_final else _("Utkastet er lagret"))
        return self.again()

    def again(self):
        return redirect("postings:text", pk=self.thing.pk)

    def show(self, form):
        original, text = self.original, self.text
        context = {
            "posting": self.thing,
            "original": original,
            "language": other_form(original.language),
            "form": form,
            "text": text,
            "is_old": text is not None and not text.is_of(original),
            "version": version_of(text),
            "may_confirm": self.may_confirm,
            "before": {"label": _("Se over"), "url": reverse("postings:review", args=[self.thing.pk])},
        }
        return render(self.request, "listings/postings/text.html", context)


def somebody_was_first():
    return _("Noen har lagret en nyere versjon. Det du skrev, er her fortsatt. Lagre en gang til.")


def version_of(text):
    """Names what she has before her, so that a later save by another is noticed."""
    return text.changed_at.isoformat() if text else ""
