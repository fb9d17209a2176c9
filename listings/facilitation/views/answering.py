"""How does a side read what the facilitator suggests, and answer?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from .. import actions
from ..models import Side, Suggestion
from ..revealing import other_end, sentences
from ..status import Answer
from .trails import mine

ANSWERS = {"ja": Answer.YES, "ikke-na": Answer.NOT_NOW}


class Suggested(RuledView, TemplateView):
    action = Action.ANSWER_SUGGESTION
    is_confidential = True
    template_name = "listings/facilitation/suggestion.html"

    def get_thing(self):
        rows = Side.objects.visible_to(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def post(self, request, *args, **kwargs):
        says = ANSWERS.get(request.POST.get("svar", ""))
        if says is None:
            messages.error(request, _("Velg «Interessert» eller «Ikke nå»."))
            return redirect(self.thing)
        try:
            actions.answer(side=self.thing, by=request.user, says=says)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
        else:
            messages.success(request, _("Takk for svaret."))
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        suggestion, user = self.thing.suggestion, self.request.user
        return super().get_context_data(**kwargs) | {
            "side": self.thing,
            "suggestion": suggestion,
            "other": other_end(self.thing, user),
            "sentences": sentences(self.thing, user),
            "is_standing": Suggestion.objects.standing().filter(pk=suggestion.pk).exists(),
            "trail": mine((_("Forslag"), "")),
        }
