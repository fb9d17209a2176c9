"""What does the agency write beside a candidate: tags, and notes that their authors change or delete?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView

from .. import actions
from ..forms import TagForm
from ..forms.beside import ChangedNoteForm
from .candidate import OneCandidate


class Tags(OneCandidate, FormView):
    """`fjern` takes a tag off; else one is put on. A tag that was refused is shown on a page of its own."""

    form_class = TagForm
    template_name = "listings/applications/tags.html"

    def post(self, request, *args, **kwargs):
        asked = request.POST.get("fjern", "")
        if asked.isascii() and asked.isdecimal() and len(asked) < 18:
            actions.untag(application=self.thing, by=request.user, pk=int(asked))
            messages.success(request, _("Merkelappen er tatt av."))
            return redirect(self.address)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        try:
            actions.tag(application=self.thing, by=self.request.user, name=form.cleaned_data["name"])
        except ValidationError as refusal:
            form.add_error("name", refusal)
            return self.form_invalid(form)
        messages.success(self.request, _("Merkelappen er satt på."))
        return redirect(self.address)

    def get_context_data(self, **kwargs):
        own = {"application": self.thing, "back": self.address}
        own["trail"] = self.trail((self.thing.shown_name, self.address), (_("Merkelapper"), ""))
        return super().get_context_data(**kwargs) | own


class OwnNote(OneCandidate, FormView):
    """One's own note: change it, or `slett`. A colleague's does not exist here."""

    form_class = ChangedNoteForm
    template_name = "listings/applications/note.html"

    def dispatch(self, request, *args, **kwargs):
        self.number = kwargs["pk"]
        return super().dispatch(request, *args, **kwargs)

    @property
    def note(self):
        return get_object_or_404(self.thing.notes, pk=self.number, author=self.request.user)

    def get_initial(self):
        return {"text": self.note.text}

    def post(self, request, *args, **kwargs):
        if "slett" not in request.POST:
            return super().post(request, *args, **kwargs)
        actions.delete_note(note=self.note, by=request.user)
        messages.success(request, _("Notatet er slettet."))
        return redirect(self.address)

    def form_valid(self, form):
        actions.change_note(note=self.note, by=self.request.user, text=form.cleaned_data["text"])
        messages.success(self.request, _("Notatet er lagret."))
        return redirect(self.address)

    def get_context_data(self, **kwargs):
        own = {"application": self.thing, "note": self.note, "back": self.address}
        own["trail"] = self.trail((self.thing.shown_name, self.address), (_("Notat"), ""))
        return super().get_context_data(**kwargs) | own
