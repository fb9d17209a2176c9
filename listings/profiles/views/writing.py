"""How is a profile written, one subject at a time? Everything right is kept at each step and while she writes."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View

from listings.vocabulary.actions import propose
from listings.vocabulary.kinds import Kind
from portal.translation.written import written_form

from ..guide import BY_SLUG, STEPS, after, before, number_of, steps_of
from .of_profile import OfProfile, own_profile, say_saved

HALF_TYPED = "add"


class WriteStep(OfProfile, View):
    def dispatch(self, request, *args, **kwargs):
        self.step = BY_SLUG.get(kwargs["step"])
        if self.step is None or not self.step.asks:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, **kwargs):
        return self.show(self.step.form(profile=self.thing))

    def post(self, request, **kwargs):
        if request.htmx:
            return self.save_quietly()
        form = self.step.form(request.POST, profile=self.thing)
        is_right = form.is_valid()
        try:
            self.thing = form.keep(request.user)
            if proposed := getattr(form, "proposed", ""):
                self.propose(proposed)
        except ValidationError as refused:
            form.add_error(None, refused)
            return self.show(form)
        if not is_right:
            return self.show(form)
        return redirect(f"{self.step.url}#valgt") if stays(form) else self.go_on()

    def save_quietly(self):
        """A competence is chosen by a button, never by a pause while its name is typed."""
        sent = self.request.POST.copy()
        sent.pop(HALF_TYPED, None)
        form = self.step.form(sent, profile=self.thing)
        form.is_valid()
        try:
            saved = form.keep(self.request.user)
        except ValidationError as refused:
            return say_saved(self.request, " ".join(refused.messages))
        return say_saved(self.request, form.not_kept, saved.updated_at)

    def propose(self, words):
        propose(kind=Kind.COMPETENCE, words=words, by=self.request.user, language=written_form())
        done = _("«%(words)s» er foreslått. Du får beskjed når det er svart.")
        messages.success(self.request, done % {"words": words})

    def go_on(self):
        """Where the button leads: on, to another step, or to the overview."""
        onward = STEPS[-1] if "ferdig" in self.request.POST else after(self.step)
        onward = BY_SLUG.get(self.request.POST.get("steg", ""), onward)
        if not onward.asks:
            messages.success(self.request, _("Profilen er lagret."))
        return redirect(onward.url)

    def show(self, form):
        profile = own_profile(self.request.user)
        context = {
            "form": form,
            "profile": profile,
            "step": self.step,
            "number": number_of(self.step),
            "all": len(STEPS),
            "before": before(self.step),
            "onward": after(self.step),
            "steps": steps_of(profile, self.step),
            "action": self.step.url,
        }
        return render(self.request, f"listings/profiles/write_{self.step.code}.html", context)


def stays(form):
    """A list became longer or shorter, or a word was proposed: the person goes on choosing."""
    return form.changed_list or bool(getattr(form, "proposed", ""))
