"""How do two agencies become one? First which, then what follows, then one press."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.access.rules import Action

from ..forms import MergeForm, TargetForm
from ..merging import what_follows
from .of_agency import AgencyFormView
from .standing import Standing


class Merge(AgencyFormView):
    action = Action.MERGE_AGENCIES
    template_name = "listings/agencies/merge.html"
    form_class = MergeForm
    heading = gettext_lazy("Slå sammen")

    def dispatch(self, request, *args, **kwargs):
        self.target = None
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        return self.become_part() or super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        return self.become_part() or super().post(request, *args, **kwargs)

    def become_part(self):
        """Reads which agency the address asks for. What has become part of another already, is told."""
        if self.agency.successor:
            told = _("%(agency)s er slått sammen med %(other)s.")
            messages.info(self.request, told % {"agency": self.agency.name, "other": self.agency.successor.name})
            return redirect(self.agency.successor.page.url)
        self.choice = TargetForm(self.request.GET if "med" in self.request.GET else None, agency=self.agency)
        if self.choice.is_valid():
            self.target = self.choice.cleaned_data["med"]
            return None
        return self.render_to_response(self.get_context_data()) if self.request.method == "POST" else None

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"agency": self.agency, "target": self.target}

    def get_success_url(self):
        return self.target.page.url

    @property
    def done(self):
        return _("%(agency)s er nå en del av %(other)s.") % {"agency": self.agency.name, "other": self.target.name}

    def trail(self):
        before, last = super().trail()[:-1], super().trail()[-1]
        standing = reverse("agencies:standing", args=[self.agency.slug])
        return [*before, {"label": Standing.heading, "url": standing}, last]

    def get_context_data(self, **kwargs):
        follows = what_follows(self.agency, self.target) if self.target else []
        own = {"choice": self.choice, "target": self.target, "follows": follows}
        return super().get_context_data(**kwargs) | own
