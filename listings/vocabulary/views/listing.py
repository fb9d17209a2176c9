"""Which words are there, and who uses them?"""

from django.http import HttpResponse
from django.views import View
from django.views.generic import TemplateView

from portal.foundation.clock import oslo_today
from portal.foundation.paging import paginate

from ..presentation import SORTS, VIEWS, rows_of
from ..sheets.writing import sheet_of
from ..usages import uses_of
from .desk import OfList, tabs

LONGEST_TEXT = 100


class Words(OfList, TemplateView):
    template_name = "listings/vocabulary/list.html"

    def get_context_data(self, **kwargs):
        asked = {name: self.request.GET.get(name, "") for name in ("vis", "sorter", "q")}
        text = asked["q"].replace("\0", "").strip()[:LONGEST_TEXT]
        view = asked["vis"] if asked["vis"] in VIEWS else ""
        sort = asked["sorter"] if asked["sorter"] in SORTS else "navn"
        paged = paginate(self.request, rows_of(self.kind, view=view, sort=sort, text=text), per_page=50)
        return super().get_context_data(**kwargs) | {
            "kind": self.kind,
            "tabs": tabs(self.kind),
            "headings": [use.heading for use in uses_of(self.kind)],
            "paged": paged,
            "asked": {"view": view, "sort": sort, "text": text},
            "views": VIEWS.items(),
            "sorts": SORTS.items(),
        }


class Export(OfList, View):
    def get(self, request, kind):
        response = HttpResponse(sheet_of(self.kind), content_type="text/csv; charset=utf-8")
        name = f"{self.kind.in_address}-{oslo_today():%Y-%m-%d}.csv"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response
