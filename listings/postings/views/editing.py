"""How are the words of a posting written, one subject at a time?"""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views import View

from ..actions import change_posting
from ..completeness import find_gaps
from ..drafts import draft_of, fresh, revision_of
from ..guide import BY_SLUG, after, before, name_of, number_of, steps_of
from ..saving import words_for
from .desk import Desk


class EditStep(Desk, View):
    def dispatch(self, request, *args, **kwargs):
        self.step = BY_SLUG.get(kwargs["step"])
        if self.step is None or self.step.form is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, pk, step):
        return self.show(self.step.form(instance=draft_of(self.thing)))

    def post(self, request, pk, step):
        form = self.step.form(request.POST, instance=draft_of(self.thing))
        if not form.is_valid():
            return self.show(form)
        if request.POST.get("revision") != str(revision_of(self.thing)):
            form.add_error(None, somebody_was_first(self.thing))
            return self.show(form)
        draft = change_posting(draft=form.fill(), by=request.user)
        return self.go_on(request, form, draft)

    def go_on(self, request, form, draft):
        if side := getattr(form, "changed_side", ""):
            return redirect(f"{self.step.url(draft)}#id_add_{side}")
        if "utkast" in request.POST:
            messages.success(request, words_for(fresh(draft.pk)).saved)
            return redirect(self.step.url(draft))
        if "vis" in request.POST:
            return redirect("postings:preview", pk=draft.pk)
        gaps = [gap for gap in find_gaps(draft) if gap.step == self.step.slug]
        if not gaps:
            return redirect(after(self.step).url(draft))
        form.point_out(gaps)
        return self.show(form)

    def show(self, form):
        posting = fresh(self.thing.pk)
        draft = draft_of(posting)
        context = {
            "form": form,
            "posting": posting,
            "action": self.step.url(posting),
            "title": self.step.title(draft),
            "number": number_of(self.step),
            "steps": steps_of(draft, self.step, find_gaps(draft)),
            "before": back_to(self.step, draft),
            "onward": after(self.step).onward,
            "words": words_for(posting),
            "revision": revision_of(posting),
        }
        return render(self.request, f"listings/postings/{TEMPLATES[self.step.slug]}.html", context)


TEMPLATES = {"behov": "need", "kompetanse": "skills", "rammer": "terms"}


def back_to(step, draft):
    earlier = before(step)
    return earlier and {"label": name_of(earlier, draft), "url": earlier.url(draft)}


def somebody_was_first(posting):
    revision = posting.latest_revision
    who = revision.user.name if revision and revision.user else _("Noen")
    return _(
        "%(who)s har lagret en nyere versjon. Det du skrev, er her fortsatt. "
        "Lagre en gang til for å bruke dine svar på dette steget."
    ) % {"who": who}
