"""Which file does a cooperation agreement give? What both have agreed to, else what was sent last, as a PDF."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.generic import View

from portal.foundation import pdf

from ..document import document_of
from ..papers import paper_of
from ..status import ProposalStatus
from .reading import OfCooperation


class Paper(OfCooperation, View):
    """What both have agreed to, as it is kept; else in the reader's language."""

    is_confidential = True

    def get(self, request, slug, public_id):
        proposal = self.chosen() or self.thing.current or self.thing.last
        if proposal is None:
            return self.told(messages.WARNING, _("Det er ikke noe å laste ned før et forslag er sendt."))
        try:
            return self.given(proposal)
        except pdf.PdfFailed as sentence:
            return self.told(messages.ERROR, str(sentence))

    def chosen(self):
        """What holds today may be another than what both agreed to last."""
        number = self.request.GET.get("nummer", "")
        rows = self.thing.proposals.filter(status=ProposalStatus.AGREED)
        return rows.filter(number=number).first() if number.isdecimal() and len(number) < 5 else None

    def given(self, proposal):
        kept = paper_of(self.thing, proposal)
        if kept is None:
            return self.answer(pdf.made(document_of(self.thing, proposal, get_language()), at=timezone.now()))
        if not kept.is_untouched:
            return self.told(
                messages.ERROR, _("PDF-en er ikke lenger den som ble tatt vare på, og kan ikke lastes ned.")
            )
        return self.answer(bytes(kept.content))

    def told(self, level, sentence):
        messages.add_message(self.request, level, sentence)
        return redirect(self.here())

    def answer(self, content):
        response = HttpResponse(content, content_type="application/pdf")
        response["Content-Disposition"] = f'attachment; filename="samarbeidsavtale-{self.thing.number}.pdf"'
        return response
