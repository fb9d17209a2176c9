"""Which files does an agreement give?"""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.generic import View

from portal.foundation import pdf

from .. import papers
from ..archiving import package_of
from ..calendar_file import calendar_of, days_now
from ..document import document_of
from .reading import OfAgreement


class AgreementFile(OfAgreement, View):
    is_confidential = True

    def answer(self, content, kind, ending):
        response = HttpResponse(content, content_type=kind)
        response["Content-Disposition"] = f'attachment; filename="avtale-{self.thing.number}.{ending}"'
        return response


class CalendarFile(AgreementFile):
    def get(self, request, public_id):
        address = request.build_absolute_uri(self.thing.get_absolute_url())
        content = calendar_of(self.thing, days_now(self.thing), address)
        return self.answer(content, "text/calendar; charset=utf-8", "ics")


class WithPaper(AgreementFile):
    def get(self, request, public_id):
        try:
            return self.given()
        except pdf.PdfFailed as sentence:
            messages.error(request, str(sentence))
            return redirect(self.thing)


class Paper(WithPaper):
    """What all have signed, as it is kept. Before that the terms that stand now, and who has signed them, in the
    reader's language."""

    def given(self):
        version = self.thing.current
        kept = papers.paper_of(version)
        if kept is None:
            document = document_of(self.thing, version, list(version.signatures.standing()), get_language())
            return self.packed(pdf.made(document, at=timezone.now()))
        return self.packed(bytes(kept.content)) if kept.is_untouched else self.told()

    def packed(self, content):
        return self.answer(content, "application/pdf", "pdf")

    def told(self):
        """Nobody is given another document than the one that was kept."""
        messages.error(self.request, _("PDF-en er ikke lenger den som ble tatt vare på, og kan ikke lastes ned."))
        return redirect("agreements:verify", self.thing.public_id)


class Package(WithPaper):
    """For the archive, from the day it was signed by all; in the written form that the agreement is in."""

    def given(self):
        if self.thing.in_force_at is None:
            messages.warning(self.request, _("Arkivpakken kan hentes når avtalen er signert av alle."))
            return redirect(self.thing)
        kept = papers.papers_of(self.thing)
        with override(self.thing.language):
            return self.answer(package_of(self.thing, kept, timezone.now()), "application/zip", "zip")
