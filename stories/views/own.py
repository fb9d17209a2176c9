"""What has a person told, how does it stand, and where does she begin?"""

from django.core.exceptions import ValidationError
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView

from portal.access.rules import Action, can
from portal.foundation.gate import turned_away
from portal.foundation.views import RuledView
from portal.translation.written import written_form

from .. import actions
from ..forms import StartForm, WordsForm
from ..guide import STEPS
from ..models import Experience
from ..reading import told_rows, told_words
from ..status import LIFECYCLE
from .of_experience import OfExperience


class Tell(RuledView, FormView):
    """The own list, and a form that begins something new."""

    action = Action.TELL_EXPERIENCE
    form_class = StartForm
    template_name = "stories/tell.html"

    def form_valid(self, form):
        try:
            begun = actions.begin(by=self.request.user, kind=form.cleaned_data["kind"], language=written_form())
        except ValidationError as refused:
            form.add_error(None, refused)
            return self.form_invalid(form)
        return redirect(STEPS[0].url(begun))

    def get_context_data(self, **kwargs):
        own = Experience.objects.told_by(self.request.user).with_facts()
        return super().get_context_data(**kwargs) | {"own": own}


class Told(OfExperience, TemplateView):
    """How it stands, and what the editors and she have said to each other."""

    action = Action.WITHDRAW_EXPERIENCE
    template_name = "stories/told.html"

    def post(self, request, **kwargs):
        if "slett" in request.POST:
            self.attempt(actions.delete_draft, _("Utkastet er slettet."), experience=self.thing)
            return redirect("stories:tell")
        form = WordsForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        facts = {"experience": self.thing, "text": form.cleaned_data["text"]}
        self.attempt(actions.comment, _("Meldingen er sendt."), **facts)
        return redirect(self.thing)

    def get_context_data(self, **kwargs):
        status = self.thing.status
        return (
            {"form": WordsForm()}
            | super().get_context_data(**kwargs)
            | {
                "experience": self.thing,
                "rows": told_rows(self.thing),
                "words": told_words(self.thing),
                "consents": self.thing.consents.all(),
                "comments": self.thing.comments.select_related("by", "experience"),
                "may_tell": self.may_tell,
                "may_withdraw": LIFECYCLE.allows("withdraw", status) and self.thing.sent_at,
                "trail": self.trail((self.thing.heading, "")),
            }
        )


def picture(request, public_id):
    """For the author and the editors alone: among the portal's pictures it would be open to everybody."""
    experience = get_object_or_404(Experience.objects.select_related("author"), public_id=public_id)
    user = request.user
    if not user.is_authenticated:
        return turned_away(request)
    is_seen = can(user, Action.WITHDRAW_EXPERIENCE, experience) or can(user, Action.HANDLE_EXPERIENCE, experience)
    if not is_seen or not experience.picture:
        raise Http404
    response = FileResponse(experience.picture.open())
    response["Cache-Control"] = "private, no-store"
    return response
