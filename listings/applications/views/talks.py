"""When is the talk? The agency says it, the candidate says when it does not suit, and both fetch it to the calendar."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView, View

from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.views import RuledView

from .. import actions
from ..forms.talk import OtherTimeForm, TalkForm, as_set
from ..models import Application
from ..status import Stage
from ..talks.calendar_mail import file_for
from .candidate import OneCandidate
from .own_steps import Step


class SetTalk(OneCandidate, FormView):
    """Its time, or with `avlys` that it is off."""

    form_class = TalkForm
    template_name = "listings/applications/talk.html"

    def get(self, request, *args, **kwargs):
        if self.thing.status == Stage.INTERVIEW:
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.address)

    def post(self, request, *args, **kwargs):
        if "avlys" not in request.POST:
            return super().post(request, *args, **kwargs)
        try:
            actions.call_off_talk(application=self.thing, by=request.user)
        except ValidationError as refusal:
            messages.warning(request, refusal.messages[0])
        else:
            messages.success(request, _("Samtalen er avlyst, og kandidaten får beskjed."))
        return redirect(self.address)

    def get_initial(self):
        talk = self.thing.talk_now
        return as_set(talk) if talk else {}

    def form_valid(self, form):
        try:
            talk = actions.set_talk(application=self.thing, by=self.request.user, **form.said)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Samtalen er %(when)s. Kandidaten får beskjed.") % {"when": talk.when})
        return redirect(self.address)

    def get_context_data(self, **kwargs):
        own = {"application": self.thing, "talk": self.thing.talk_now, "back": self.address}
        own["trail"] = self.trail((self.thing.shown_name, self.address), (_("Tid for samtalen"), ""))
        return super().get_context_data(**kwargs) | own


class OtherTime(Step):
    action = Action.WITHDRAW_APPLICATION
    form_class = OtherTimeForm
    template_name = "listings/applications/other_time.html"

    def can_be_taken(self):
        talk = self.thing.talk_now
        return talk is not None and talk.is_ahead

    def get_initial(self):
        return {"text": self.thing.talk_now.wish} if self.can_be_taken() else {}

    def take(self, said):
        actions.ask_other_time(application=self.thing, by=self.request.user, text=said["text"])

    def done(self, said):
        return _("Virksomheten får beskjed om at tiden ikke passer.")

    def title(self):
        return _("Tiden passer ikke")


class TalkFile(RuledView, View):
    """For the calendar, to either side."""

    action = Action.SEE_APPLICATION
    is_confidential = True

    def get_thing(self):
        rows = Application.objects.at_talk_with(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get(self, request, public_id):
        file = file_for(request.user, self.thing.talk)
        response = HttpResponse(file.content, content_type="text/calendar; charset=utf-8")
        response["Content-Disposition"] = f'attachment; filename="{file.name}"'
        return response
