"""How does somebody say no, take back, or end? A page that asks first."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import FormView

from portal.foundation.ids import id_in
from portal.foundation.lifecycle import StepNotAllowed

from ..actions.stepping import CHANGED
from ..steps import BY_SLUG
from .reading import OfCooperation


class Move(OfCooperation, FormView):
    template_name = "listings/cooperation/step.html"

    def get_thing(self):
        if self.kwargs["step"] not in BY_SLUG:
            raise Http404
        self.button = BY_SLUG[self.kwargs["step"]]
        return super().get_thing()

    @property
    def action(self):
        return self.button.action

    @property
    def last(self):
        return str(self.button.label)

    def get_form_class(self):
        return self.button.form

    def is_open(self):
        return self.button.is_for(self.request.user, self.thing, self.agency)

    def get(self, request, *args, **kwargs):
        if not self.is_open():
            return self.led_back()
        if self.button.read and self.read() not in (0, self.button.read(self.thing, self.agency)):
            return self.led_back(CHANGED)
        return super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        return super().post(request, *args, **kwargs) if self.is_open() else self.led_back()

    def led_back(self, sentence=StepNotAllowed.SENTENCE):
        messages.warning(self.request, sentence)
        return redirect(self.here())

    def read(self):
        """The number of what she has read, from the page where she chose this; 0 when it is not told."""
        sent = self.request.POST.get("lest") or self.request.GET.get("lest") or ""
        return id_in(sent) or 0

    def form_valid(self, form):
        facts = {"agency": self.agency, "by": self.request.user} | form.cleaned_data
        if self.button.read:
            facts["read"] = self.read()
        try:
            held = self.button.verb(cooperation=self.thing, **facts)
        except ValidationError as refusal:
            if getattr(refusal, "code", "") == "changed":
                return self.led_back(CHANGED)
            form.add_error(None, " ".join(refusal.messages))
            return self.form_invalid(form)
        messages.success(self.request, self.button.done)
        return redirect(self.here() if held else reverse("cooperation:of_agency", args=[self.agency.slug]))

    def get_context_data(self, **kwargs):
        read = self.button.read(self.thing, self.agency) if self.button.read and self.is_open() else ""
        return super().get_context_data(**kwargs) | {"follows": self.button.follows, "read": read}
