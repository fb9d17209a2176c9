"""How does a manager answer? Each answer is confirmed on a page of its own, with a code when she is not signed in."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from portal.access.tries import TooManyTries
from portal.foundation.lifecycle import StepNotAllowed

from .. import actions
from ..forms import ApproveForm, DeclineForm, ForwardForm, QuestionForm
from ..models import Approval
from ..proving import has_code, is_right, send_code
from ..terms import called
from . import trails
from .asked import ByLink, SignedIn

# What stands in the address: the verb, its form, and what is said when it is done.
ANSWERS = {
    "ja": (actions.approve, ApproveForm, gettext_lazy("Du har sagt ja. %(name)s får beskjed.")),
    "nei": (actions.decline, DeclineForm, gettext_lazy("Du har sagt nei. %(name)s får begrunnelsen.")),
    "sporsmal": (actions.question, QuestionForm, gettext_lazy("Spørsmålet er sendt til %(name)s.")),
    "videre": (actions.forward, ForwardForm, gettext_lazy("Spørsmålet er sendt videre. %(name)s får beskjed.")),
}


class Confirms(FormView):
    template_name = "listings/approvals/confirm.html"

    def get(self, request, *args, **kwargs):
        """Opening it answers nothing, and sends nothing."""
        if self.kwargs["step"] in self.steps():
            return super().get(request, *args, **kwargs)
        return self.to_the_question()

    def to_the_question(self):
        messages.warning(self.request, StepNotAllowed.SENTENCE)
        return redirect(self.address())

    def post(self, request, *args, **kwargs):
        """Who comes here without a code that waits, gets one."""
        if self.kwargs["step"] not in ANSWERS:
            return self.to_the_question()
        if self.kwargs["step"] not in self.steps():
            return self.refused(self.get_form(), StepNotAllowed(self.bound or StepNotAllowed.SENTENCE))
        if self.who is None and ("kode" in request.POST or not has_code(request, self.thing)):
            return self.send_again()
        return super().post(request, *args, **kwargs)

    def send_again(self):
        """What she has written so far stays on the page, and is not judged before she sends it."""
        try:
            send_code(self.request, self.thing)
        except TooManyTries as refusal:
            form = self.get_form()
            form.take_unfinished()
            form.add_error(None, refusal.message)
            return self.form_invalid(form)
        messages.info(self.request, _("Vi har sendt en kode til deg."))
        written = {name: value for name, value in self.request.POST.items() if name != "code"}
        form = self.get_form_class()(initial=written, approval=self.thing, needs_code=True)
        return self.render_to_response(self.get_context_data(form=form))

    def get_form_class(self):
        return ANSWERS[self.kwargs["step"]][1]

    def get_form_kwargs(self):
        needs_code = self.who is None and has_code(self.request, self.thing)
        return super().get_form_kwargs() | {"approval": self.thing, "needs_code": needs_code}

    def form_valid(self, form):
        try:
            if self.who is None and not is_right(self.request, self.thing, form.cleaned_data["code"]):
                form.add_error("code", _("Koden stemmer ikke. Sjekk e-posten, og skriv den på nytt."))
                return self.form_invalid(form)
        except TooManyTries as refusal:
            form.add_error("code", refusal.message)
            return self.form_invalid(form)
        form.leave_out_code()
        return self.answer(form)

    def answer(self, form):
        verb, _form, said = ANSWERS[self.kwargs["step"]]
        try:
            verb(approval=self.thing, by=self.who, seen=self.request.POST.get("seen"), **form.words)
        except StepNotAllowed as refusal:
            return self.refused(form, refusal)
        except PermissionDenied:
            return self.refused(form, StepNotAllowed())
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, said % {"name": called(self.thing.person)})
        return redirect(self.address())

    def refused(self, form, refusal):
        """As it stands now, told above what she wrote; she may see it through from there where it still can be done."""
        now = Approval.objects.with_facts().filter(pk=self.thing.pk).first()
        if now is None:
            return self.to_the_question()
        self.thing = now
        form.leave_out_code()
        form.take_unfinished()
        form.add_error(None, refusal)
        return self.render_to_response(self.get_context_data(form=form, is_told_anew=True, seen=now.status))

    def get_context_data(self, **kwargs):
        """`seen` is what stood on the page when she opened it, until it is told that it stands otherwise."""
        waits, seen = has_code(self.request, self.thing), self.request.POST.get("seen", self.thing.status)
        facts = {"step": self.kwargs["step"], "needs_code": self.who is None, "has_code": waits}
        return self.shown() | facts | {"seen": seen} | super().get_context_data(**kwargs)


class LinkStep(ByLink, Confirms):
    """From the link in the mail."""


class AskedStep(SignedIn, Confirms):
    def get_context_data(self, **kwargs):
        trail = trails.mine((self.thing.title, self.address()), (_("Svar"), ""))
        return super().get_context_data(**kwargs) | {"trail": trail}
