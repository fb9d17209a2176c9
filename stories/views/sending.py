"""How does the author look over, send, approve and withdraw?"""

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.access.rules import Action

from .. import actions
from ..edited import mark_of, newest
from ..forms import WordsForm
from ..gaps import find_gaps
from ..guide import BY_SLUG, REVIEW, number_of, steps_of
from ..reading import told_rows, told_words
from ..status import LIFECYCLE, Stage
from ..telling import as_read
from .of_experience import OfExperience


class Review(OfExperience, TemplateView):
    template_name = "stories/review.html"

    def get(self, request, *args, **kwargs):
        if not self.thing.is_draft:
            return redirect(self.thing)
        return super().get(request, *args, **kwargs)

    def post(self, request, **kwargs):
        if self.attempt(actions.send, _("Takk! Redaksjonen har fått det, og svarer deg her."), experience=self.thing):
            return redirect(self.thing)
        return redirect("stories:review", self.thing.public_id)

    def get_context_data(self, **kwargs):
        step = BY_SLUG[REVIEW]
        gaps = [{"text": gap.message, "url": f"{BY_SLUG[gap.step].url(self.thing)}"} for gap in find_gaps(self.thing)]
        return super().get_context_data(**kwargs) | {
            "experience": self.thing,
            "gaps": gaps,
            "rows": told_rows(self.thing),
            "words": told_words(self.thing),
            "consents": self.thing.consents.all(),
            "steps": steps_of(self.thing, step),
            "number": number_of(step),
        }


class Approve(OfExperience, TemplateView):
    """The edited text as the readers will get it, and a yes or a wish. The yes is to the words on this page."""

    template_name = "stories/approve.html"

    def get(self, request, *args, **kwargs):
        if self.thing.status != Stage.APPROVAL or not newest(self.thing):
            return redirect(self.thing)
        return super().get(request, *args, **kwargs)

    def post(self, request, **kwargs):
        if request.POST.get("svar") == "ja":
            facts = {"experience": self.thing, "words": request.POST.get("words", "")}
            self.attempt(actions.approve, _("Takk! Nå kan redaksjonen publisere."), **facts)
            return redirect("stories:approve", self.thing.public_id)
        form = WordsForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        facts = {"experience": self.thing, "text": form.cleaned_data["text"]}
        self.attempt(actions.ask_for_changes, _("Redaksjonen har fått beskjed."), **facts)
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        made = newest(self.thing)
        return (
            {"form": WordsForm()}
            | super().get_context_data(**kwargs)
            | {
                "experience": self.thing,
                "read": as_read(made),
                "mark": mark_of(made),
                "trail": self.trail((self.thing.heading, self.thing.get_absolute_url()), (_("Les og svar"), "")),
            }
        )


class Withdraw(OfExperience, TemplateView):
    action = Action.WITHDRAW_EXPERIENCE
    template_name = "stories/withdraw.html"

    def get(self, request, *args, **kwargs):
        if not (LIFECYCLE.allows("withdraw", self.thing.status) and self.thing.sent_at):
            return redirect(self.thing)
        return super().get(request, *args, **kwargs)

    def post(self, request, **kwargs):
        self.attempt(actions.withdraw, _("Det du fortalte, er trukket."), experience=self.thing)
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        trail = self.trail((self.thing.heading, self.thing.get_absolute_url()), (_("Trekk"), ""))
        return super().get_context_data(**kwargs) | {"experience": self.thing, "trail": trail}
