"""How does a person choose what she is told, and stop a kind of mail from the mail itself?"""

from itertools import groupby

from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.cache import add_never_cache_headers
from django.utils.decorators import method_decorator
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import TemplateView, View

from portal.access.catalogue import Action
from portal.foundation.message_kinds import KINDS
from portal.foundation.views import RuledView

from ..forms import PreferencesForm
from ..stopping import read_token


def concerning(person):
    """The kinds that exist for this person, those of one group together."""
    return sorted((kind for kind in KINDS.values() if kind.concerns(person)), key=lambda kind: str(kind.group))


class Preferences(RuledView, TemplateView):
    action = Action.SEE_OWN_NOTICES
    template_name = "portal/notifications/preferences.html"

    def form(self, data=None):
        kinds = [kind for kind in concerning(self.request.user) if kind.can_stop]
        return PreferencesForm(data, person=self.request.user, kinds=kinds)

    def get_context_data(self, **kwargs):
        form = kwargs.get("form") or self.form()
        groups = [(group, list(rows)) for group, rows in groupby(form.rows(), key=lambda row: str(row[0].group))]
        fixed = [kind for kind in concerning(self.request.user) if not kind.can_stop]
        return super().get_context_data(**kwargs) | {"form": form, "groups": groups, "fixed": fixed}

    def post(self, request):
        form = self.form(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        form.save()
        messages.success(request, _("Valgene dine er lagret."))
        return redirect("notices:preferences")


@method_decorator(csrf_exempt, name="dispatch")
class StopMail(View):
    """Works without signing in: the signed address is the authority. Only a POST changes anything (RFC 8058)."""

    template_name = "portal/notifications/stop.html"

    def dispatch(self, request, token):
        self.found = read_token(token)
        if self.found is None:
            return render(request, "portal/notifications/stop_unknown.html", status=404)
        return super().dispatch(request, token)

    def get(self, request, token):
        return self.page(request)

    def post(self, request, token):
        self.found.stop()
        return self.page(request, is_stopped=True)

    def page(self, request, **facts):
        """In the language of the mail, because whoever reads it here need not be signed in, nor have chosen here."""
        person = self.found.person
        has_chosen = request.user.is_authenticated or settings.LANGUAGE_COOKIE_NAME in request.COOKIES
        with override(get_language() if has_chosen else person.language or get_language()):
            response = render(request, self.template_name, {"sentences": self.found.sentences, **facts})
            response.headers["Content-Language"] = get_language()
        add_never_cache_headers(response)
        return response
