"""How does everybody get an answer, before the posting is closed?"""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from listings.postings.status import LIFECYCLE as POSTING_LIFECYCLE

from .. import actions
from ..status import AGENCYS_TURN, PERSONS_TURN, Stage
from .together import MoveTogether


class AnswerAll(MoveTogether):
    """Everybody who waits for the agency, on one page; the posting is closed when nobody waits any more."""

    template_name = "listings/applications/answer_all.html"

    def get(self, request, posting):
        return self.post(request, posting)

    def post(self, request, posting):
        if not self.chosen().exists():
            return self.nobody_waits()
        return self.answer("ikke-valgt")

    def chosen(self):
        return self.candidates.filter(status__in=AGENCYS_TURN).order_by("submitted_at", "pk")

    def nobody_waits(self):
        context = {
            "posting": self.thing,
            "may_close": POSTING_LIFECYCLE.allows("close", self.thing.status),
            "offered": self.candidates.filter(status__in=PERSONS_TURN).count(),
            "table": self.table,
            "trail": self.trail((_("Svar alle og avslutt"), "")),
        }
        return render(self.request, "listings/applications/all_answered.html", context)

    def sent(self, form):
        """Only those that the page has shown; who has come since is shown first."""
        return [one for one in super().sent(form) if one.application.public_id in self.seen]

    def send(self, form):
        about = {"by": self.request.user, "batch": self.batch, "reason": form.cleaned_data["reason"]}
        outcome, is_over = actions.answer_all_and_close(posting=self.thing, letters=self.sent(form), **about)
        self.tell(outcome)
        if is_over:
            messages.success(self.request, _("Alle har fått svar, og utlysningen er avsluttet."))
            return redirect(self.table_of(Stage.NOT_SELECTED))
        messages.warning(self.request, _("Utlysningen er ikke avsluttet, for noen venter fortsatt på svar."))
        return redirect("applications:answer_all", self.thing.pk)
