"""How do the editors see who has not said yes, and ask, confirm, take out or withdraw?"""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.ids import uuid_in
from portal.foundation.views import RuledView

from .. import actions
from ..agreed import asked_in, is_outdated
from ..forms import ConfirmForm, NameForm
from ..models import Consent, StoryPage
from ..obstacles import of_page, unasked_teller

STEPS = {
    "bekreft": (actions.confirm, gettext_lazy("Det er ført at %(name)s har sagt ja.")),
    "spor": (actions.ask_again, gettext_lazy("%(name)s er spurt på nytt.")),
    "ta-ut": (actions.leave_out, gettext_lazy("%(name)s er ikke lenger nevnt.")),
    "trekk": (actions.withdraw_consent, gettext_lazy("Samtykket fra %(name)s er trukket, og historien er tatt ned.")),
}


class Consenting:
    """The buttons beside each person who is named, and the form that names one more.

    The view says whose they are: `consents()` are their rows, `named_in()` what they are named in, for the verb.
    """

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
        consent = get_object_or_404(self.consents(), public_id=uuid_in(sent[step]))
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
        consents = list(self.consents().with_facts())
        asked = asked_in(consents[0]) if consents else None
        for consent in consents:
            consent.is_outdated = is_outdated(consent, asked)
        return {"consents": consents, "naming": NameForm(), "confirming": ConfirmForm()}


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
        newest = self.thing.get_latest_revision_as_object()
        return (
            super().get_context_data(**kwargs)
            | self.about_consents()
            | {
                "story": newest,
                "edit_url": reverse("wagtailadmin_pages:edit", args=[self.thing.pk]),
                "obstacles": of_page(newest),
                "naming": NameForm(initial={"name": unasked_teller(newest)}),
            }
        )
