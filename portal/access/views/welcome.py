"""Who are you? Asked once, of a new colleague; and where you work, when several agencies share your domain."""

from django.contrib.auth.mixins import AccessMixin
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.views.generic import FormView

from portal.foundation.admission import stays_of

from ..actions import introduce
from ..doors import choices_of
from ..forms import WelcomeForm
from .language import our_address

AFTERWARDS = "/min-side/"


class Welcome(AccessMixin, FormView):
    template_name = "portal/access/welcome.html"
    form_class = WelcomeForm

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return self.handle_no_permission()
        self.doors = choices_of(request.user)
        if request.user.name and not self.doors:
            return redirect(self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self):
        return {"name": self.request.user.name, "language": get_language()}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"doors": self.doors}

    def form_valid(self, form):
        answers = form.cleaned_data
        introduce(person=self.request.user, name=answers["name"], language=answers["language"], door=form.door)
        return super().form_valid(form)

    def get_success_url(self):
        return our_address(self.request, self.request.GET.get("next"), AFTERWARDS)

    def get_context_data(self, **kwargs):
        user = self.request.user
        return super().get_context_data(**kwargs) | {"stays": stays_of([user])[user.pk]}
