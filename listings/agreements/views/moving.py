"""How does somebody take an agreement a step on, or end it? A page that asks first."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.views.generic import FormView

from portal.foundation.lifecycle import StepNotAllowed

from ..steps import BY_SLUG
from .reading import OfAgreement


class Move(OfAgreement, FormView):
    template_name = "listings/agreements/beside.html"

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

    @property
    def words(self):
        return f"{self.button.follows} {self.button.beside(self.thing)}".strip()

    def get_form_class(self):
        return self.button.form_for(self.thing)

    def get(self, request, *args, **kwargs):
        if self.button.is_for(request.user, self.thing):
            return super().get(request, *args, **kwargs)
        messages.warning(request, StepNotAllowed.SENTENCE)
        return redirect(self.thing)

    def form_valid(self, form):
        try:
            self.button.verb(agreement=self.thing, by=self.request.user, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, self.button.done)
        return redirect(self.thing)
