"""What has a person saved, what is new in it, and what can she do with it?"""

from django.contrib import messages
from django.http import HttpResponseBadRequest, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, View

from portal.access.rules import Action
from portal.foundation.views import RuledView

from .. import actions
from ..forms import SearchForm
from ..limits import MOST_SEARCHES
from ..models import SavedSearch
from ..rows import address_of, rows_of
from . import trails

MOVES = {
    "pause": (actions.pause, gettext_lazy("Søket er satt på pause. Vi sier ikke fra før du starter det igjen.")),
    "resume": (actions.resume, gettext_lazy("Vi sier fra om nye treff igjen.")),
    "renew": (actions.renew, gettext_lazy("Søket er fornyet i et halvt år.")),
}


class SearchList(RuledView, TemplateView):
    action = Action.SAVE_SEARCH
    template_name = "search/saved/list.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "rows": rows_of(self.request.user),
            "most": MOST_SEARCHES,
            "find": {"label": _("Finn muligheter"), "url": reverse("search:postings")},
            "trail": trails.searches(),
        }


class OwnSearch(RuledView):
    """A search of the person's own; another's does not exist for her."""

    action = Action.CHANGE_SAVED_SEARCH

    def get_thing(self):
        rows = SavedSearch.objects.of(self.request.user).select_related("person")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def back(self):
        return redirect(f"{reverse('saved:list')}#sok-{self.thing.pk}")


class OpenSearch(OwnSearch, View):
    """The way to the results. A browser that fetches ahead of its reader has looked at nothing."""

    def get(self, request, **kwargs):
        ahead = "prefetch" in f"{request.headers.get('Sec-Purpose', '')} {request.headers.get('Purpose', '')}"
        if not ahead and request.method == "GET":
            actions.look_at(search=self.thing, by=request.user)
        return redirect(address_of(self.thing))


class MoveSearch(OwnSearch, View):
    """Pause, take up again, renew. htmx gets the one row anew."""

    def get(self, request, **kwargs):
        return HttpResponseNotAllowed(["POST"])

    def post(self, request, **kwargs):
        if request.POST.get("move") not in MOVES:
            return HttpResponseBadRequest()
        move, told = MOVES[request.POST["move"]]
        move(search=self.thing, by=request.user)
        if request.htmx:
            [row] = rows_of(request.user, [self.get_thing()])
            return render(request, "search/saved/parts/moved.html", {"row": row, "told": told})
        messages.success(request, told)
        return self.back()


class ChangeSearch(OwnSearch, FormView):
    form_class = SearchForm
    template_name = "search/saved/change.html"

    def get_initial(self):
        return {name: getattr(self.thing, name) for name in ("name", "rhythm", "ends_on")}

    def form_valid(self, form):
        actions.change_search(search=self.thing, by=self.request.user, **form.words)
        messages.success(self.request, _("Søket «%(name)s» er endret.") % form.words)
        return self.back()

    def get_context_data(self, **kwargs):
        [row] = rows_of(self.request.user, [self.thing])
        facts = {"search": self.thing, "row": row, "address": address_of(self.thing)}
        return super().get_context_data(**kwargs) | facts | {"trail": trails.searches((self.thing.name, ""))}


class DeleteSearch(OwnSearch, TemplateView):
    template_name = "search/saved/delete.html"

    def post(self, request, **kwargs):
        actions.delete_search(search=self.thing, by=request.user)
        messages.success(request, _("Søket «%(name)s» er slettet.") % {"name": self.thing.name})
        return redirect("saved:list")

    def get_context_data(self, **kwargs):
        facts = {"search": self.thing, "trail": trails.searches((self.thing.name, ""))}
        return super().get_context_data(**kwargs) | facts
