"""How does somebody who is named read the text, say yes or no, and change her mind?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from .. import actions
from ..agreed import asked_in, is_outdated
from ..consenting import text_of
from ..forms import WordsForm
from ..models import Consent
from ..status import Answer
from ..tokens import read_token, token_for


class Consents(RuledView, TemplateView):
    """All that name her. Here a link cannot be too old."""

    action = Action.ANSWER_CONSENT
    template_name = "stories/consents.html"

    def get_context_data(self, **kwargs):
        asked = Consent.objects.asked_of(self.request.user).filter(asked_at__isnull=False).with_facts()
        rows = [{"consent": consent, "url": reverse("stories:consent", args=[token_for(consent)])} for consent in asked]
        return super().get_context_data(**kwargs) | {"rows": rows}


class AnswerConsent(RuledView, FormView):
    action = Action.ANSWER_CONSENT
    form_class = WordsForm
    template_name = "stories/consent.html"

    def get_thing(self):
        """The link alone opens nothing: it must be her own, and she must be signed in."""
        found = read_token(self.kwargs["token"])
        if found is None:
            raise Http404
        consent, self.is_old = found
        return consent

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"is_needed": False}

    def post(self, request, *args, **kwargs):
        if self.is_old:
            return self.new_link()
        return super().post(request, *args, **kwargs)

    def new_link(self):
        try:
            actions.ask_again(consent=self.thing, by=self.request.user)
        except ValidationError as refused:
            messages.error(self.request, " ".join(refused.messages))
        else:
            messages.success(self.request, _("Vi har sendt deg en ny lenke."))
        return redirect("stories:consents")

    def form_valid(self, form):
        step, wish = self.request.POST.get("svar", ""), form.cleaned_data["text"][:300]
        try:
            said = self.answer(step, wish)
        except ValidationError as refused:
            messages.error(self.request, " ".join(refused.messages))
        else:
            messages.success(self.request, said)
        return redirect("stories:consents")

    def answer(self, step, wish):
        facts = {"consent": self.thing, "by": self.request.user}
        match step:
            case "ja":
                actions.agree(**facts, words=self.request.POST.get("lest", ""))
                return _("Takk! Du har sagt ja.")
            case "nei":
                actions.refuse(**facts, wish=wish)
                return _("Du har sagt nei. Redaksjonen tar navnet ditt ut, eller lar være å publisere.")
            case "trekk":
                actions.withdraw_consent(**facts, wish=wish)
                return _("Samtykket er trukket, og historien er tatt ned.")
        raise ValidationError(_("Svar ja eller nei."))

    def get_context_data(self, **kwargs):
        asked = asked_in(self.thing)
        return super().get_context_data(**kwargs) | {
            "consent": self.thing,
            "is_old": self.is_old,
            "asked": asked,
            "read": None if self.is_old else text_of(self.thing),
            "has_agreed": self.thing.status == Answer.YES,
            "is_other": is_outdated(self.thing, asked),
        }
