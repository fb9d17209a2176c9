"""How are several candidates answered at once? First who gets which message, then they are sent."""

from hashlib import sha256
from uuid import uuid4

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View

from portal.foundation.ids import uuid_in

from .. import actions
from ..answers import templates_for, texts_of
from ..forms import TogetherForm
from ..listing import TABS, Listing, known_tag, query
from ..status import LIFECYCLE
from ..steps import STEPS, TOGETHER
from ..together import letters
from .posted import OfPosting
from .received import ids, stages_seen


class MoveTogether(OfPosting, View):
    """`steg` is the step; `kandidat` are those ticked, or `alle` of a tab; `sett` those that the preview has shown."""

    template_name = "listings/applications/together.html"

    def get(self, request, posting):
        return redirect(self.before)

    def post(self, request, posting):
        code = request.POST.get("steg", "")
        if code not in TOGETHER:
            return self.back(_("Velg hva dere vil gjøre med kandidatene."))
        return self.answer(code)

    def back(self, warning):
        messages.warning(self.request, warning)
        return redirect(self.before)

    def answer(self, code):
        self.code, (self.step, self.label) = code, STEPS[code]
        self.seen = stages_seen(self.request, "sett")
        self.applications = list(self.chosen().with_facts())
        if not self.applications:
            return self.back(_("Kryss av for minst én kandidat først."))
        form = self.form()
        if not form.is_bound or not form.is_valid():
            return self.show(form, self.texts_shown(form))
        if "send" in self.request.POST and self.request.POST.get("vist") == digest(form.texts):
            return self.send(form)
        return self.show(form, form.texts, has_changed="send" in self.request.POST)

    @property
    def before(self):
        """The table where they were chosen, as it was."""
        return self.table + query(steg=self.request.GET.get("steg"), **self.kept)

    def chosen(self):
        rows = self.candidates.order_by("submitted_at", "pk")
        if self.seen:
            return rows.filter(public_id__in=self.seen)
        tab = next((tab for tab in TABS if tab.code == self.request.POST.get("alle")), None)
        if tab is None:
            return rows.filter(public_id__in=ids(self.request, "kandidat"))
        listing = Listing(self.thing, self.request.user, tab, tag=known_tag(self.request.POST))
        return listing.chosen.order_by("submitted_at", "pk")

    @property
    def templates(self):
        return list(templates_for(self.step, self.thing.agency_id))

    def form(self):
        """With words to begin from when the page is new, or when others are asked for (`hent`)."""
        needs = {"languages": {one.language for one in self.applications}, "templates": self.templates}
        if self.seen and "hent" not in self.request.POST:
            return TogetherForm(self.request.POST, step=self.step, **needs)
        asked = self.request.POST.get("mal", "")
        texts = texts_of(self.step, next((one for one in needs["templates"] if str(one.pk) == asked), None))
        initial = {f"text_{form}": text for form, text in texts.items()} | {"mal": asked}
        initial["reason"] = self.request.POST.get("reason", "")
        return TogetherForm(step=self.step, initial=initial, **needs)

    def texts_shown(self, form):
        """None while something is wrong with them: then there is nothing to show yet."""
        if form.is_bound:
            is_wrong = any(name.startswith("text_") for name in form.errors)
            return None if is_wrong else form.texts
        return {name: form.initial[f"text_{name}"] for name in ("nb", "nn") if f"text_{name}" in form.fields}

    def letters(self, texts):
        """By the stage that was seen when the page was first shown: who was moved since, is left alone."""
        stages = {one.public_id: one.status for one in self.applications} | self.seen
        return letters(self.applications, stages, step=self.step, texts=texts or {}, by=self.request.user)

    def show(self, form, texts, *, has_changed=False):
        found = self.letters(texts)
        context = {
            **{"posting": self.thing, "form": form, "code": self.code, "label": self.label, "table": self.before},
            "letters": [one for one in found if not one.why_not],
            "left": [one for one in found if one.why_not],
            "is_ready": texts is not None,
            "has_changed": has_changed,
            "digest": digest(texts) if texts is not None else "",
            "batch": self.batch,
            "has_templates": bool(self.templates),
            "trail": self.trail((self.label, "")),
        }
        return render(self.request, self.template_name, context)

    @property
    def batch(self):
        return uuid_in(self.request.POST.get("sending", "")) or uuid4()

    def sent(self, form):
        return [one for one in self.letters(form.texts) if not one.why_not]

    def send(self, form):
        about = {"by": self.request.user, "batch": self.batch, "reason": form.cleaned_data.get("reason", "")}
        self.tell(actions.take_together(letters=self.sent(form), step=self.step, **about))
        return redirect(self.table_of(LIFECYCLE.steps[self.step].target))

    def tell(self, outcome):
        number, stage = len(outcome.moved), LIFECYCLE.steps[self.step].target.label
        if number:
            said = ngettext(
                "%(number)s kandidat er flyttet til «%(stage)s».",
                "%(number)s kandidater er flyttet til «%(stage)s».",
                number,
            )
            messages.success(self.request, said % {"number": number, "stage": stage})
        elif outcome.again:
            messages.info(self.request, _("Dette er allerede sendt. Ingen får meldingen to ganger."))
        for application, why in outcome.left:
            facts = {"name": application.shown_name, "why": why}
            messages.warning(self.request, _("%(name)s er ikke flyttet. %(why)s") % facts)


def digest(texts):
    """What was shown is what is sent: other words are shown first."""
    return sha256("\0".join(texts.get(form, "") for form in ("nb", "nn")).encode()).hexdigest()[:16]
