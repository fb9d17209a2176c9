"""How is a profile held while it is changed, so that two windows change it one after the other?"""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, require
from portal.foundation.lifecycle import StepNotAllowed

from ..models import Profile
from ..signals import profile_changed

GONE = _("Profilen er slettet. Det kan du ha gjort i et annet vindu.")


def held(profile, by):
    """The row as it is now, locked, for its owner."""
    require(by, Action.KEEP_PROFILE, profile)
    return locked(profile)


def locked(profile):
    row = Profile.objects.select_for_update(of=("self",)).filter(pk=profile.pk).first()
    if row is None:
        raise StepNotAllowed(GONE)
    return row


def touched(profile):
    """Saved as the person's own doing: she is active, and what she was reminded of is over."""
    profile.active_at, profile.reminded_at = timezone.now(), None
    profile.save()
    profile_changed.send(sender=Profile, profile=profile)
    return profile
