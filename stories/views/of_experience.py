"""What do the author's pages have in common? The experience is her own."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from portal.access.rules import Action, can
from portal.foundation.views import RuledView

from ..models import Experience


class OfExperience(RuledView):
    action = Action.TELL_EXPERIENCE

    def get_thing(self):
        rows = Experience.objects.told_by(self.request.user).with_facts()
        return get_object_or_404(rows, public_id=self.kwargs["public_id"])

    def attempt(self, verb, done="", **facts):
        """Whether it went well; the person is told either way."""
        try:
            verb(by=self.request.user, **facts)
        except ValidationError as refused:
            messages.error(self.request, " ".join(refused.messages))
            return False
        if done:
            messages.success(self.request, done)
        return True

    @property
    def may_tell(self):
        """Who belongs nowhere any more may read it and take it back, and no more."""
        return can(self.request.user, Action.TELL_EXPERIENCE, self.thing)

    def trail(self, *last):
        steps = [(_("Det du har fortalt"), reverse("stories:tell")), *last] if self.may_tell else last
        return [{"label": label, "url": url} for label, url in steps]
