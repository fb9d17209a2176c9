"""How are the words written, one subject at a time? Everything right is kept at each step and while she writes."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View

from .. import actions
from ..forms import NameForm
from ..gaps import NAMED
from ..guide import BY_SLUG, after, before, number_of, steps_of
from .of_experience import OfExperience


class WriteStep(OfExperience, View):
    def dispatch(self, request, *args, **kwargs):
        self.step = BY_SLUG.get(kwargs["step"])
        if self.step is None or self.step.form is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, **kwargs):
        if not self.thing.is_draft:
            return self.closed()
        return self.show(self.step.form(experience=self.thing))

    def post(self, request, **kwargs):
        if not self.thing.is_draft:
            return self.closed()
        form = self.step.form(request.POST, request.FILES, experience=self.thing)
        is_right = form.is_valid()
        self.thing = actions.write(experience=self.thing, by=request.user, words=form.words, picture=form.new_picture)
        if request.htmx:
            return self.said(form)
        if "fjern" in request.POST:
            return self.unname(request.POST["fjern"])
        if "legg-til" in request.POST:
            return self.name(form)
        return self.go_on() if is_right else self.show(form)

    def closed(self):
        messages.warning(self.request, _("Dette er sendt, og kan ikke endres her nå."))
        return redirect(self.thing)

    def go_on(self):
        if "utkast" in self.request.POST:
            messages.success(self.request, _("Utkastet er lagret"))
            return redirect("stories:tell")
        step = BY_SLUG.get(self.request.POST.get("steg", ""), after(self.step))
        return redirect(step.url(self.thing))

    def name(self, form):
        naming = NameForm(self.request.POST)
        if not naming.is_valid():
            return self.show(form, naming)
        try:
            actions.name_person(by=self.request.user, experience=self.thing, **naming.cleaned_data)
        except ValidationError as refused:
            naming.add_error(None, refused)
            return self.show(form, naming)
        if self.thing.names_nobody:
            actions.write(experience=self.thing, by=self.request.user, words={"names_nobody": False})
        messages.success(self.request, _("%(name)s er lagt til.") % {"name": naming.cleaned_data["name"]})
        return redirect(self.step.url(self.thing))

    def unname(self, public_id):
        consent = next((one for one in self.thing.consents.all() if str(one.public_id) == public_id), None)
        if consent is None:
            raise Http404
        self.attempt(actions.unname, consent=consent)
        return redirect(self.step.url(self.thing))

    def said(self, form):
        context = {"trouble": form.not_kept, "saved_at": self.thing.changed_at}
        return render(self.request, "layouts/saved.html", context)

    def show(self, form, naming=None):
        context = {
            "form": form,
            "naming": (naming or NameForm()) if self.step.slug == NAMED else None,
            "experience": self.thing,
            "consents": self.thing.consents.all(),
            "step": self.step,
            "number": number_of(self.step),
            "before": before(self.step),
            "onward": after(self.step),
            "steps": steps_of(self.thing, self.step),
            "action": self.step.url(self.thing),
        }
        return render(self.request, f"stories/write_{self.step.slug}.html", context)
