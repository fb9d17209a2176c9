"""Who is this candidate, and what does the agency do next?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.views import RuledView

from .. import actions
from ..answers import draft, explain
from ..comparison import beyond, compare
from ..forms import AnswerForm, NoteForm
from ..listing import Listing, known_order, tab_of
from ..models import Application
from ..place import why_gone, why_still
from ..progress import timeline
from ..reading import agency_of, competence_words, terms_of
from ..status import LIFECYCLE, Stage
from . import trails

# What stands in the address, which verb it is, and what the button says.
STEPS = {
    "samtale": ("interview", gettext_lazy("Inviter til samtale")),
    "tilbud": ("offer", gettext_lazy("Tilby plassen")),
    "vurderes": ("assess", gettext_lazy("Flytt til «Vurderes»")),
    "ikke-valgt": ("turn_down", gettext_lazy("Ikke valgt, oppgi grunn")),
}


class OneCandidate(RuledView):
    action = Action.HANDLE_CANDIDATE

    def get_thing(self):
        rows = Application.objects.handled_by(self.request.user).with_facts()
        rows = rows.prefetch_related("history__by", "posting__competence_lines__competence")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    @property
    def address(self):
        return reverse("applications:candidate", args=[self.thing.public_id])

    def trail(self, *last):
        table = reverse("applications:candidates", args=[self.thing.posting_id])
        return trails.posted(self.thing.posting, (_("Kandidater"), table), *last)


class Candidate(OneCandidate, FormView):
    """The page, with the note as its form."""

    form_class = NoteForm
    template_name = "listings/applications/candidate.html"

    def get_initial(self):
        return {"note": self.thing.note}

    def form_valid(self, form):
        try:
            actions.write_note(application=self.thing, by=self.request.user, note=form.cleaned_data["note"])
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Notatet er lagret."))
        return redirect(self.address)

    def render_to_response(self, context, **options):
        """Every showing is a reading, also when a note was refused."""
        actions.note_reading(application=self.thing, by=self.request.user)
        return super().render_to_response(context, **options)

    def get_context_data(self, **kwargs):
        candidate = self.thing
        tab, order = tab_of(candidate.status), known_order(self.request.GET)
        listing = Listing(candidate.posting, self.request.user, tab, order)
        return (
            super().get_context_data(**kwargs)
            | {
                "application": candidate,
                "home": agency_of(candidate.snapshot),
                "tab": tab,
                "around": listing.around(candidate),
                "order": order,
                "steps": possible_steps(candidate),
                "still": why_still(candidate.posting),
                "timeline": timeline(candidate, to_agency=True),
                "words": words_to(candidate),
                "trail": self.trail((candidate.name, "")),
            }
            | what_is_told(candidate)
        )


def what_is_told(candidate):
    """What the candidate wrote and shared; nothing of it when she has withdrawn."""
    if candidate.is_withdrawn:
        return {}
    lines, shared = candidate.posting.wanted, candidate.snapshot
    return {
        "criteria": compare(lines, shared) if "competences" in shared else [],
        "beyond": competence_words(beyond(lines, shared)),
        "terms": terms_of(shared)[1:],
    }


def words_to(candidate):
    """A candidate who has withdrawn takes back what she said before; her last words stand."""
    words = candidate.words
    return [change for change in words if change.status == Stage.WITHDRAWN] if candidate.is_withdrawn else words


def possible_steps(candidate):
    return [
        {"code": code, "label": label, "needs_words": verb != "assess"}
        for code, (verb, label) in STEPS.items()
        if not why_not(verb, candidate)
    ]


def why_not(verb, candidate):
    """Empty when the step can be taken now."""
    if not LIFECYCLE.allows(verb, candidate.status):
        return StepNotAllowed.SENTENCE
    return why_gone(candidate.posting) if verb == "offer" else ""


class MoveCandidate(OneCandidate, FormView):
    """A step with a message to the candidate. A step that cannot be taken any more says so."""

    form_class = AnswerForm
    template_name = "listings/applications/move.html"

    def dispatch(self, request, *args, **kwargs):
        if self.kwargs["step"] not in STEPS:
            raise Http404
        self.verb, self.label = STEPS[self.kwargs["step"]]
        return super().dispatch(request, *args, **kwargs)

    def get(self, request, *args, **kwargs):
        if refusal := why_not(self.verb, self.thing):
            messages.warning(request, refusal)
            return redirect(self.address)
        return super().get(request, *args, **kwargs)

    def get_form(self, form_class=None):
        form = super().get_form(form_class)
        form.fields["text"].required = self.verb != "assess"
        form.fields["text"].help_text = explain(self.verb)
        return form

    def get_initial(self):
        return {"text": draft(self.verb, self.thing, self.request.user)}

    def form_valid(self, form):
        try:
            getattr(actions, self.verb)(application=self.thing, by=self.request.user, text=form.cleaned_data["text"])
        except ValidationError as refusal:
            form.add_error(None, refusal)
            return self.form_invalid(form)
        messages.success(self.request, self.done())
        return redirect(self.address)

    def done(self):
        stage = Stage(self.thing.status).label
        return _("%(name)s står nå i «%(stage)s» og har fått beskjed.") % {"name": self.thing.name, "stage": stage}

    def get_context_data(self, **kwargs):
        trail = self.trail((self.thing.name, self.address), (self.label, ""))
        return super().get_context_data(**kwargs) | {"application": self.thing, "label": self.label, "trail": trail}
