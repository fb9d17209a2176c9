"""How does a party answer, and take its answers up again? What is right is kept at once, also while somebody writes."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views import View

from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.views import RuledView

from .. import actions
from ..forms.answers import ANYWAY, AnswersForm
from ..models import Reply
from . import trails

GIVE = "send"


class OfReply(RuledView):
    action = Action.GIVE_EVALUATION

    def get_thing(self):
        rows = Reply.objects.given_by(self.request.user).with_facts()
        return get_object_or_404(rows, evaluation__public_id=self.kwargs["public_id"], party=self.kwargs["party"])


class Answer(OfReply, View):
    def get(self, request, **kwargs):
        if self.thing.is_given:
            return self.closed()
        return self.show(AnswersForm(reply=self.thing))

    def post(self, request, **kwargs):
        if self.thing.is_given:
            return self.closed()
        self.gives = not request.htmx and bool({GIVE, ANYWAY} & set(request.POST))
        form = AnswersForm(request.POST, reply=self.thing, asks=self.gives)
        is_right = form.is_valid()
        try:
            self.thing = actions.write_answers(reply=self.thing, by=request.user, answers=form.answers)
        except StepNotAllowed:
            return self.closed()
        if request.htmx:
            context = {"trouble": form.not_kept, "saved_at": self.thing.changed_at}
            return render(request, "layouts/saved.html", context)
        return self.go_on(form) if is_right else self.show(form)

    def go_on(self, form):
        if not self.gives:
            messages.success(self.request, _("Svarene er lagret. De er ikke sendt ennå."))
            return redirect(self.thing.evaluation)
        try:
            actions.give_reply(reply=self.thing, by=self.request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.show(form)
        messages.success(self.request, _("Takk for svarene!"))
        return redirect(self.thing.evaluation)

    def closed(self):
        messages.warning(self.request, _("Svarene er sendt. Velg «Endre svarene» hvis du vil endre noe."))
        return redirect(self.thing.evaluation)

    def show(self, form):
        heading = _("Hvordan gikk det?")
        context = {
            "form": form,
            "reply": self.thing,
            "evaluation": self.thing.evaluation,
            "heading": heading,
            "trail": trails.of_evaluation(self.request.user, self.thing.evaluation, heading),
        }
        return render(self.request, "listings/evaluations/answer.html", context)


class TakeUp(OfReply, View):
    http_method_names = ["post"]

    def post(self, request, **kwargs):
        try:
            actions.take_up_reply(reply=self.thing, by=request.user)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
            return redirect(self.thing.evaluation)
        return redirect("evaluations:answer", self.kwargs["public_id"], self.thing.party)
