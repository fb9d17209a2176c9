"""How does somebody answer a request, take it back, or say what came of it? A page that asks first."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.views.generic import FormView

from portal.foundation.lifecycle import StepNotAllowed

from ..sides import other_agency
from ..steps import BY_SLUG
from . import trails
from .reading import OfRequest

LONGEST = 9


class Move(OfRequest, FormView):
    """The words stay in the form when somebody else was quicker."""

    template_name = "listings/requests/move.html"

    def get_thing(self):
        if self.kwargs["step"] not in BY_SLUG:
            raise Http404
        self.button = BY_SLUG[self.kwargs["step"]]
        return super().get_thing()

    @property
    def action(self):
        return self.button.action

    def get_form_class(self):
        return self.button.form

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"request": self.thing, "by": self.request.user}

    def get(self, request, *args, **kwargs):
        if self.button.is_for(request.user, self.thing):
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def form_valid(self, form):
        try:
            held = self.button.verb(request=self.thing, by=self.request.user, **form.cleaned_data, **self.read())
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, self.button.done)
        return redirect(self.button.leads(held))

    def read(self):
        """Which words she has answered, where it is an answer."""
        if not self.button.answers:
            return {}
        sent = self.request.POST.get("lest", "")
        return {"version": int(sent) if sent.isascii() and sent.isdecimal() and len(sent) < LONGEST else None}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "sent": self.thing,
            "agency": other_agency(self.request.user, self.thing),
            "button": self.button,
            "shows_words": self.button.answers,
            "trail": trails.of_request(self.thing, self.request.user, (self.button.label, "")),
        }
