"""How does somebody read another's profile? Each reading is kept, and told to the owner."""

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from portal.access.rules import Action
from portal.foundation.lifecycle import StepNotAllowed
from portal.foundation.views import RuledView

from ..models import Profile
from ..presentation import reader_of, shown_to
from ..readings import note_reading


class Read(RuledView, TemplateView):
    action = Action.SEE_PROFILE
    is_confidential = True
    template_name = "listings/profiles/profile.html"

    def get_thing(self):
        """What she has not chosen to show you, does not exist for you."""
        rows = Profile.objects.visible_to(self.request.user).with_facts().select_related("user")
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def get(self, request, *args, **kwargs):
        if not self.is_own:
            self.note()
        return super().get(request, *args, **kwargs)

    def note(self):
        """Deleted between two clicks is gone for the reader too."""
        try:
            note_reading(self.thing, self.request.user)
        except StepNotAllowed as gone:
            raise Http404 from gone

    @property
    def is_own(self):
        return self.thing.user_id == self.request.user.pk

    def get_context_data(self, **kwargs):
        shown = shown_to(self.thing, reader_of(self.request.user))
        steps = [(_("Min side"), reverse("home:my_page")), (shown.heading, "")]
        return super().get_context_data(**kwargs) | {
            "profile": self.thing,
            "shown": shown,
            "is_own": self.is_own,
            "trail": [{"label": label, "url": url} for label, url in steps],
        }
