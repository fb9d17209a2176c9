"""Which profiles has nobody touched for so long that the calendar does something about them?"""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.foundation.retention import register_rule

from .actions import delete_quiet, hide_quiet, remind_quiet
from .actions.lifetime import quiet_from
from .limits import DELETE_AFTER, HIDE_AFTER, REMIND_AFTER, WARNED_FOR
from .models import Profile


def warn(now=None):
    """How many were reminded and hidden. A day on which this did not run is made up for by the next."""
    now = now or timezone.now()
    return {
        "reminded": each(quiet(now, REMIND_AFTER).filter(reminded_at=None), remind_quiet, now),
        "hidden": each(quiet(now, HIDE_AFTER).exclude(visibility=Profile.Visibility.HIDDEN), hide_quiet, now),
    }


def quiet(now, months):
    return Profile.objects.quiet_since(quiet_from(now, months)).order_by("pk")


def each(profiles, verb, now):
    """Each in a transaction of its own, so that what is done stays done whatever comes after."""
    keys = list(profiles.values_list("pk", flat=True))
    return sum(verb(profile=Profile(pk=key), now=now) for key in keys)


def overdue(now):
    """Nobody has touched them, and their owners were warned in time."""
    return quiet(now, DELETE_AFTER).filter(reminded_at__lte=now - WARNED_FOR)


register_rule(
    "profiles.quiet",
    _("Profiler som ingen har rørt på 12 måneder, slettes. Eieren er minnet om det, og profilen er skjult fra før"),
    rows=overdue,
    carry_out=lambda now: each(overdue(now), delete_quiet, now),
)
