"""Who is this candidate, and what does the agency do next?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, View

from portal.access.rules import Action
from portal.foundation.views import RuledView

from .. import actions
from ..approval import answer_for
from ..comparison import beyond, compare
from ..forms import NoteForm, TagForm
from ..invitations.people import proposers_of
from ..listing import Listing, known_order, known_tag, query, tab_of
from ..models import Application
from ..place import why_still
from ..progress import timeline
from ..reading import agency_of, competence_words, terms_of
from ..regret import regrets
from ..status import Stage
from ..steps import possible_steps
from . import trails


class OneCandidate(RuledView):
    action = Action.HANDLE_CANDIDATE

    def get_thing(self):
        rows = Application.objects.handled_by(self.request.user).with_facts()
        rows = rows.prefetch_related("history__by", "notes__author", "tags", "posting__competence_lines__competence")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    @property
    def listing(self):
        """The table she came from: its order and tag follow with the address."""
        asked = self.request.GET
        posting, tab = self.thing.posting, tab_of(self.thing.status)
        return Listing(posting, self.request.user, tab, known_order(asked), known_tag(asked))

    @property
    def address(self):
        return reverse("applications:candidate", args=[self.thing.public_id]) + self.kept

    @property
    def kept(self):
        return query(sorter=known_order(self.request.GET), merke=known_tag(self.request.GET))

    def trail(self, *last):
        table = reverse("applications:candidates", args=[self.thing.posting_id]) + self.listing.address()
        return trails.posted(self.thing.posting, (_("Kandidater"), table), *last)


class ShowName(OneCandidate, View):
    def get(self, request, public_id):
        return HttpResponseNotAllowed(["POST"])

    def post(self, request, public_id):
        try:
            actions.show_name(application=self.thing, by=request.user)
        except ValidationError as refusal:
            messages.warning(request, refusal.messages[0])
            return redirect(self.address)
        messages.success(request, _("Nå ser alle hos dere navnet."))
        return redirect(self.address)


class Candidate(OneCandidate, FormView):
    """The page, with a new note as its form."""

    form_class = NoteForm
    template_name = "listings/applications/candidate.html"

    def form_valid(self, form):
        try:
            actions.write_note(application=self.thing, by=self.request.user, text=form.cleaned_data["text"])
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
        candidate, listing = self.thing, self.listing
        return (
            super().get_context_data(**kwargs)
            | {
                "application": candidate,
                "home": "" if candidate.is_unnamed else agency_of(candidate.snapshot),
                "tab": listing.tab,
                "around": listing.around(candidate),
                "kept": self.kept,
                "regrets": regrets([candidate]),
                "tag_form": TagForm(auto_id="id_tag_%s"),
                "steps": possible_steps(candidate),
                "still": why_still(candidate.posting),
                "timeline": timeline(candidate, to_agency=True),
                "words": words_to(candidate),
                "trail": self.trail((candidate.shown_name, "")),
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
        "proposers": proposers_of(candidate),
        "manager": answer_for(candidate),
    }


def words_to(candidate):
    """A candidate who has withdrawn takes back what she said before; her last words stand."""
    words = candidate.words
    return [change for change in words if change.status == Stage.WITHDRAWN] if candidate.is_withdrawn else words
