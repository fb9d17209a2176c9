"""How does a party say whether a story may be made of the evaluation, and take that back?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView

from listings.agreements.status import Party
from portal.access.rules import Action
from portal.foundation.views import RuledView

from .. import actions
from ..forms.publishing import PublishingForm
from ..models import Evaluation
from ..publishing import TO_AGENCY, TO_PERSON, is_stopped
from ..sides import parties_of
from ..status import YES
from ..status import Publish as Said
from ..telling import words_of
from . import trails


class Publish(RuledView, FormView):
    form_class = PublishingForm
    template_name = "listings/evaluations/publish.html"

    @property
    def action(self):
        is_person = self.kwargs["party"] == Party.PERSON
        return Action.CHOOSE_PUBLISHING if is_person else Action.REFUSE_PUBLISHING

    def get_thing(self):
        rows = Evaluation.objects.visible_to(self.request.user).with_facts()
        thing = get_object_or_404(rows, public_id=self.kwargs["public_id"])
        if self.kwargs["party"] not in parties_of(self.request.user, thing):
            raise Http404
        self.party = Party(self.kwargs["party"])
        return thing

    def get_form_kwargs(self):
        may_agree = self.thing.is_kept or self.party != Party.PERSON
        return super().get_form_kwargs() | {"party": self.party, "may_agree": may_agree}

    def get_initial(self):
        said = self.thing.standing_answers.get(self.party)
        return {"answer": said.answer, "is_public": said.is_public} if said else {}

    def form_valid(self, form):
        facts = {"evaluation": self.thing, "party": self.party, "by": self.request.user}
        try:
            answer = actions.answer_publishing(**facts, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, self.done(answer))
        return redirect(self.thing)

    def done(self, answer):
        """What comes of it, and of a yes: when."""
        if answer.answer in YES:
            return self.after_a_yes(self.thing.by_party[Party.PERSON])
        if answer.answer == Said.MAY:
            return _("Svaret er lagret.")
        return _("Svaret er lagret. Er det laget en historie, er den borte.")

    def after_a_yes(self, reply):
        if is_stopped(self.thing):
            return _("En av virksomhetene har sagt nei, så det blir ingen historie.")
        if not reply.is_given:
            return _("Takk! Når du har sendt svarene dine, lager vi et utkast.")
        if not words_of(reply):
            return _("Du har ikke skrevet noe i svarene, så det blir ingen historie.")
        return _("Takk! Du leser og godkjenner teksten før noen andre får se den.")

    def get_context_data(self, **kwargs):
        heading = _("Kan det bli en historie?")
        return super().get_context_data(**kwargs) | {
            "evaluation": self.thing,
            "heading": heading,
            "words": TO_PERSON if self.party == Party.PERSON else TO_AGENCY,
            "is_gone": not self.thing.is_kept,
            "trail": trails.of_evaluation(self.request.user, self.thing, heading),
        }
