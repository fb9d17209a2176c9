"""What do the owner's pages have in common? The profile is her own, and she has begun it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from portal.access.rules import Action
from portal.foundation.views import RuledView

from ..actions.holding import GONE
from ..models import Profile


class Begun:
    """Without a profile every page leads to where it is begun; also when it was deleted in another window, where
    what she is writing stays before her."""

    def dispatch(self, request, *args, **kwargs):
        if self.thing.pk is None:
            return say_saved(request, GONE) if request.htmx else redirect("profiles:own")
        return super().dispatch(request, *args, **kwargs)


class OfPerson(RuledView):
    action = Action.KEEP_PROFILE

    def get_thing(self):
        return own_profile(self.request.user)

    @cached_property
    def profile(self):
        """As it is now, with all that hangs on it."""
        return own_profile(self.request.user)

    def attempt(self, verb, done="", **facts):
        """Whether it went well; the person is told either way."""
        try:
            verb(profile=self.thing, by=self.request.user, **facts)
        except ValidationError as refused:
            messages.error(self.request, " ".join(refused.messages))
            return False
        messages.success(self.request, done)
        return True


class OfProfile(OfPerson, Begun):
    pass


def say_saved(request, trouble, saved_at=None):
    """The line about saving, for a save while she writes."""
    return render(request, "layouts/saved.html", {"trouble": trouble, "saved_at": saved_at})


def own_profile(user):
    """An unsaved one for her who has not begun."""
    return Profile.objects.with_facts().select_related("user").of(user).first() or Profile(user=user)


def trail(*last):
    steps = [(_("Min side"), reverse("home:my_page")), (_("Profilen min"), reverse("profiles:own")), *last]
    return [{"label": label, "url": url} for label, url in steps]
