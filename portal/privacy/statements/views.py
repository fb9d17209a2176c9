"""Where does the portal's administrator write what others must agree to, and see who has?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from portal.access.rules import Action
from portal.foundation.views import RuledView

from .forms import StatementForm
from .kinds import KINDS
from .models import Statement
from .paragraphs import paragraphs


class OfKind(RuledView):
    action = Action.WRITE_STATEMENTS

    def get_thing(self):
        if self.kwargs["kind"] not in KINDS:
            raise Http404
        self.kind = KINDS[self.kwargs["kind"]]
        self.versions = Statement.objects.of(self.kind.code)


class StatementPage(OfKind, FormView):
    template_name = "portal/privacy/statements/kind.html"
    form_class = StatementForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"kind": self.kind, "standing": self.versions.first()}

    def form_valid(self, form):
        try:
            made = form.save(by=self.request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Versjon %(version)s gjelder fra nå.") % {"version": made.version})
        return redirect("statements:kind", self.kind.code)

    def get_context_data(self, **kwargs):
        versions = self.versions.select_related("published_by")
        return super().get_context_data(**kwargs) | {"kind": self.kind, "versions": versions}


class VersionPage(OfKind, TemplateView):
    """The very words, as they stood."""

    template_name = "portal/privacy/statements/version.html"

    def get_context_data(self, **kwargs):
        version = get_object_or_404(self.versions, version=self.kwargs["version"])
        return super().get_context_data(**kwargs) | {
            "kind": self.kind,
            "version": version,
            "paragraphs": list(paragraphs(version.text)),
            "times": version.acknowledgements.count(),
        }
