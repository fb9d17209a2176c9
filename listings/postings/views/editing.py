"""How are the words of a posting written, one subject at a time?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views import View

from ..actions import change_posting
from ..checking.completeness import find_gaps
from ..checking.wording import find_long_texts
from ..drafts import draft_of, fresh, revision_of
from ..guide.saving import words_for
from ..guide.steps import BY_SLUG, after, before, name_of, number_of, steps_of
from ..guide.values import differing, told
from .advice import advice_for
from .desk import Desk
from .meanwhile import new_mark, remember, saved_meanwhile
from .quietly import save_quietly, told_of

ASIDE = {"steg", "utkast", "vis", "legg-til", "velg", "fjern", "foresla"}


class EditStep(Desk, View):
    def dispatch(self, request, *args, **kwargs):
        self.step = BY_SLUG.get(kwargs["step"])
        if self.step is None or self.step.form is None:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, pk, step):
        return self.show(self.step.form(instance=draft_of(self.thing)))

    def post(self, request, pk, step):
        if request.htmx:
            return save_quietly(request, self.thing, self.step)
        form = self.step.form(request.POST, instance=draft_of(self.thing))
        is_valid = form.is_valid()
        if newer := saved_meanwhile(request, self.thing, self.step, form):
            return self.show_both(form, newer)
        if not is_valid:
            asks_for_all = self.goes_on and not form.is_looking_up
            return self.show(self.with_gaps(form) if asks_for_all else form, known=request.POST)
        try:
            draft = change_posting(draft=form.fill(), by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.show(form)
        remember(request, draft, self.step, draft.latest_revision)
        return self.go_on(form, draft)

    def show_both(self, form, newer):
        """What was typed stays in the fields, and what the other has saved stands above; she decides."""
        theirs = draft_of(self.thing)
        form.add_error(None, told_of(newer, self.request.user))
        return self.show(form, theirs=told(self.step, theirs, differing(self.step, form.fill(), theirs)))

    @property
    def goes_on(self):
        """The button that leads to the next step, which is the one that asks whether this one is whole."""
        return not ASIDE & self.request.POST.keys()

    def with_gaps(self, form):
        """All that is wrong, and all that is missing, said at once."""
        form.point_out(gap for gap in find_gaps(form.fill()) if gap.step == self.step.slug)
        return form

    def go_on(self, form, draft):
        if side := getattr(form, "changed_side", ""):
            return redirect(f"{self.step.url(draft)}#id_add_{side}")
        if not self.goes_on:
            return self.leave(draft)
        if any(gap.step == self.step.slug for gap in find_gaps(draft)):
            return self.show(self.with_gaps(form))
        return redirect(after(self.step).url(draft))

    def leave(self, draft):
        """What is too long is kept, and told wherever the person goes."""
        long = " ".join(gap.message for gap in find_long_texts(draft) if gap.step == self.step.slug)
        if long:
            messages.warning(self.request, long)
        if "vis" in self.request.POST:
            return redirect("postings:preview", pk=draft.pk)
        if "utkast" in self.request.POST:
            messages.success(self.request, words_for(fresh(draft.pk)).saved)
        return redirect(where(self.request.POST.get("steg", self.step.slug), draft))

    def show(self, form, known=None, theirs=()):
        """`known`: the version and the mark of a page that is shown again before anything is saved from it."""
        posting = fresh(self.thing.pk)
        draft = draft_of(posting)
        known = known or {}
        context = {
            "form": form,
            "posting": posting,
            "action": self.step.url(posting),
            "title": self.step.title(draft),
            "number": number_of(self.step),
            "steps": steps_of(draft, self.step, find_gaps(draft)),
            "before": back_to(self.step, draft),
            "is_writing": True,
            "onward": after(self.step).onward,
            "words": words_for(posting),
            "revision": known.get("revision") or revision_of(posting),
            "mark": known.get("page") or new_mark(),
            "theirs": theirs,
            **advice_for(self.step, draft),
        }
        return render(self.request, f"listings/postings/{TEMPLATES[self.step.slug]}.html", context)


TEMPLATES = {"behov": "need", "kompetanse": "skills", "rammer": "terms"}


def back_to(step, draft):
    earlier = before(step)
    return earlier and {"label": name_of(earlier, draft), "url": earlier.url(draft), "value": earlier.slug}


def where(name, draft):
    return BY_SLUG[name].url(draft) if name in BY_SLUG else reverse("postings:list")
