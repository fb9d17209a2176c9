"""How do the editors read what is sent in, and make something of it?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .. import obstacles
from ..edited import newest
from ..forms import WordsForm
from ..models import Experience
from ..moves import done_by, moves_of
from ..reading import told_rows, told_words
from ..status import Stage
from .consenting import Consenting

PER_PAGE = 20


class Desk(RuledView, TemplateView):
    action = Action.HANDLE_EXPERIENCE
    is_confidential = True
    template_name = "stories/desk.html"

    def get_context_data(self, **kwargs):
        rows = Experience.objects.handled_by(self.request.user).with_facts().with_editor_first()
        return super().get_context_data(**kwargs) | {"experiences": paginate(self.request, rows, PER_PAGE)}


class Handle(Consenting, RuledView, TemplateView):
    action = Action.HANDLE_EXPERIENCE
    is_confidential = True
    template_name = "stories/handle.html"

    def get_thing(self):
        rows = Experience.objects.handled_by(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def consents(self):
        return self.thing.consents.all()

    def named_in(self):
        return {"experience": self.thing}

    def post(self, request, **kwargs):
        if self.post_about_consent() is not None:
            return redirect("stories:handle", self.thing.public_id)
        form = WordsForm(request.POST, is_needed=False)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        return self.moved(request.POST.get("steg", ""), form)

    def moved(self, step, form):
        try:
            done = done_by(step, self.thing, self.request.user, form.cleaned_data["text"])
        except ValidationError as refused:
            form.add_error("text" if not form.cleaned_data["text"] else None, refused)
            return self.render_to_response(self.get_context_data(form=form))
        messages.success(self.request, done)
        return redirect("stories:handle", self.thing.public_id)

    def get_context_data(self, **kwargs):
        experience = Experience.objects.with_facts().get(pk=self.thing.pk)
        return (
            {"form": WordsForm(is_needed=False)}
            | super().get_context_data(**kwargs)
            | {
                "experience": experience,
                "rows": told_rows(experience),
                "words": told_words(experience),
                "comments": experience.comments.select_related("by", "experience"),
                "is_withdrawn": experience.status == Stage.WITHDRAWN,
                "moves": moves_of(experience),
                "obstacles": obstacles_of(experience),
                "made_url": made_url(experience),
                "trail": [
                    {"label": _("Fortalt"), "url": reverse("stories:desk")},
                    {"label": experience.heading, "url": ""},
                ],
                **self.about_consents(),
            }
        )


def obstacles_of(experience):
    if experience.story:
        return obstacles.of_page(newest(experience))
    return obstacles.of_recommendation(experience.recommendation) if experience.recommendation else []


def made_url(experience):
    if experience.story:
        return reverse("wagtailadmin_pages:edit", args=[experience.story_id])
    return reverse("recommendation:edit", args=[experience.recommendation_id]) if experience.recommendation else ""
