"""How do the editors read what is sent in, make something of it, and see who has not said yes?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.paging import paginate
from portal.foundation.views import RuledView

from .. import actions, obstacles
from ..forms import ConfirmForm, NameForm, WordsForm
from ..models import Consent, Experience, StoryPage
from ..moves import done_by, moves_of
from ..reading import told_rows, told_words

PER_PAGE = 20


STEPS = {
    "bekreft": (actions.confirm, gettext_lazy("Det er ført at %(name)s har sagt ja.")),
    "spor": (actions.ask_again, gettext_lazy("%(name)s er spurt på nytt.")),
    "ta-ut": (actions.leave_out, gettext_lazy("%(name)s er ikke lenger nevnt.")),
    "trekk": (actions.withdraw_consent, gettext_lazy("Samtykket fra %(name)s er trukket, og historien er tatt ned.")),
}


class Desk(RuledView, TemplateView):
    action = Action.HANDLE_EXPERIENCE
    is_confidential = True
    template_name = "stories/desk.html"

    def get_context_data(self, **kwargs):
        rows = Experience.objects.handled_by(self.request.user).with_facts().with_editor_first()
        return super().get_context_data(**kwargs) | {"experiences": paginate(self.request, rows, PER_PAGE)}


class Consenting:
    """The buttons beside each person who is named, and the form that names one more."""

    def consents(self):
        raise NotImplementedError

    def post_about_consent(self):
        """What went well is told, and what did not; None when the form was about something else."""
        sent, form = self.request.POST, None
        if "nevn" in sent:
            form = NameForm(sent)
            return self.told(form, actions.name_person, _("%(name)s er lagt til."), **self.named_in())
        step = next((step for step in STEPS if step in sent), None)
        if step is None:
            return None
        verb, done = STEPS[step]
        consent = get_object_or_404(self.consents(), public_id=sent[step])
        form = ConfirmForm(sent) if step == "bekreft" else None
        return self.told(form, verb, done, consent=consent)

    def told(self, form, verb, done, **facts):
        if form is not None and not form.is_valid():
            messages.error(self.request, " ".join(mistake.text for mistake in form.error_summary))
            return False
        words = form.cleaned_data if form is not None else {}
        try:
            verb(by=self.request.user, **facts, **words)
        except ValidationError as refused:
            messages.error(self.request, " ".join(refused.messages))
            return False
        name = facts["consent"].name if "consent" in facts else words["name"]
        messages.success(self.request, str(done) % {"name": name})
        return True

    def about_consents(self):
        return {"consents": self.consents(), "naming": NameForm(), "confirming": ConfirmForm()}


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
        return obstacles.of_page(experience.story)
    return obstacles.of_recommendation(experience.recommendation) if experience.recommendation else []


def made_url(experience):
    if experience.story:
        return reverse("wagtailadmin_pages:edit", args=[experience.story_id])
    return reverse("recommendation:edit", args=[experience.recommendation_id]) if experience.recommendation else ""


class ConsentsOf(Consenting, RuledView, TemplateView):
    """For a story that an editor has written: who is named in it."""

    action = Action.EDIT_STORY
    is_confidential = True
    template_name = "stories/consents_of.html"

    def get_thing(self):
        return get_object_or_404(StoryPage, pk=self.kwargs["pk"])

    def consents(self):
        return Consent.objects.about(self.thing)

    def named_in(self):
        return {"story": self.thing}

    def post(self, request, **kwargs):
        self.post_about_consent()
        return redirect("stories:consents_of", self.thing.pk)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "story": self.thing,
            "edit_url": reverse("wagtailadmin_pages:edit", args=[self.thing.pk]),
            **self.about_consents(),
        }
