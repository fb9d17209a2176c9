"""Where can everybody read what the portal holds about people, and why? There is nobody's data in it."""

from django.http import HttpResponse
from django.views.generic import TemplateView, View

from ..processing import groups, headings, spreadsheet


class Record(TemplateView):
    template_name = "portal/privacy/record.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"groups": groups(), "headings": headings()}


class RecordSheet(View):
    def get(self, request):
        response = HttpResponse(spreadsheet(), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="behandlingsprotokoll.csv"'
        return response
