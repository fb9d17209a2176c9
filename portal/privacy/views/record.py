"""Where can everybody read what the portal holds about people, and why? There is nobody's data in it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.generic import TemplateView, View

from portal.foundation.pdf import PdfFailed

from ..paper import record_pdf
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


class RecordPaper(View):
    def get(self, request):
        try:
            response = HttpResponse(record_pdf(), content_type="application/pdf")
        except PdfFailed as sentence:
            messages.error(request, str(sentence))
            return redirect("privacy:record")
        response["Content-Disposition"] = 'attachment; filename="behandlingsprotokoll.pdf"'
        return response
