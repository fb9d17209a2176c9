"""Where does a person see everything the portal has about her, take it with her, and make it go?"""

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from portal.access.catalogue import Action
from portal.foundation.audit import record
from portal.foundation.paging import paginate
from portal.foundation.personal_data import DECLARATIONS, holds_of
from portal.foundation.views import RuledView

from ..erasing import erase_account
from ..held.archive import archive
from ..held.tables import table_of, tables_of
from ..models import PrivacyRequest

PER_PAGE = 50


class Mine(RuledView, TemplateView):
    action = Action.SEE_OWN_DATA
    template_name = "portal/privacy/mine.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        requests = PrivacyRequest.objects.filter(person=self.request.user)
        facts = {"groups": by_group(tables_of(self.request.user)), "requests": requests, "trail": trail()}
        return super().get_context_data(**kwargs) | facts


class MineTable(RuledView, TemplateView):
    """The rows of one table, in words."""

    action = Action.SEE_OWN_DATA
    template_name = "portal/privacy/mine_table.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        declaration = DECLARATIONS.get(self.kwargs["code"])
        if declaration is None:
            raise Http404
        table = table_of(declaration, self.request.user)
        facts = {"table": table, "paged": paginate(self.request, table.rows, PER_PAGE)}
        return super().get_context_data(**kwargs) | facts | {"trail": trail((table.group, ""))}


class Export(RuledView, View):
    action = Action.SEE_OWN_DATA

    def get(self, request):
        return HttpResponseNotAllowed(["POST"])

    def post(self, request):
        record(request.user, "privacy.exported", by=request.user)
        response = HttpResponse(archive(request.user), content_type="application/zip")
        response["Content-Disposition"] = content_disposition_header(True, _("mine-data.zip"))
        patch_cache_control(response, private=True, no_store=True)
        return response


class Erase(RuledView, TemplateView):
    """Asks once more, and says what goes and what stays."""

    action = Action.SEE_OWN_DATA
    template_name = "portal/privacy/erase.html"
    is_confidential = True

    def get_context_data(self, **kwargs):
        tables = tables_of(self.request.user)
        return super().get_context_data(**kwargs) | {
            "holds": holds_of(self.request.user),
            "goes": counted([table for table in tables if not table.declaration.kept]),
            "stays": [_(table.declaration.kept) for table in tables if table.declaration.kept],
            "trail": trail((_("Slett kontoen"), "")),
        }

    def post(self, request):
        if request.POST.get("sikker") != "ja":
            missing = _("Kryss av for at du vil slette kontoen.")
            return self.render_to_response(self.get_context_data(missing=missing))
        try:
            done = erase_account(person=request.user, by=request.user)
        except ValidationError as refusal:
            return self.render_to_response(self.get_context_data(refused=refusal.messages))
        request.session.flush()
        request.user = AnonymousUser()
        return render(request, "portal/privacy/erased.html", {"receipt": done.receipt, "done": done})


def by_group(tables):
    found = {}
    for table in tables:
        found.setdefault(table.group, []).append(table)
    return list(found.items())


def counted(tables):
    return [(name, sum(map(len, found))) for name, found in by_group(tables)]


def trail(*last):
    first = ((_("Min side"), reverse("home:my_page")), (_("Mine data"), reverse("privacy:mine") if last else ""))
    return [{"label": label, "url": url} for label, url in (*first, *last)]
