"""How does a person keep or delete her profile, and what is done with one that nobody touches?"""

from django.db import transaction
from django.utils import timezone

from portal.foundation.audit import record

from ..limits import DELETE_AFTER, HIDE_AFTER, REMIND_AFTER, WARNED_FOR
from ..models import Profile
from ..months import months_from
from ..signals import profile_changed, profile_deleted, profile_quiet
from .holding import held, touched


@transaction.atomic
def confirm(*, profile, by):
    """She wants to keep it as it is."""
    profile = held(profile, by)
    record(profile, "profile.confirmed", by=by)
    return touched(profile)


@transaction.atomic
def delete_profile(*, profile, by):
    """What she has sent to agencies with her interest stays with them as it was sent."""
    profile = held(profile, by)
    record(profile, "profile.deleted", by=by)
    remove(profile)


def remove(profile):
    profile_deleted.send(sender=Profile, profile=profile)
    profile.delete()


@transaction.atomic
def remind_quiet(*, profile, now):
    """Once, until she is active again. Says whether it was so; she may have come back in the meantime."""
    profile = still_quiet(profile, REMIND_AFTER, now)
    if profile is None or profile.reminded_at:
        return False
    profile.reminded_at = now
    profile.save()
    return told(profile, "reminded")


@transaction.atomic
def hide_quiet(*, profile, now):
    profile = still_quiet(profile, HIDE_AFTER, now)
    if profile is None or profile.is_hidden or not was_warned(profile, now):
        return False
    profile.visibility, profile.paused_until = Profile.Visibility.HIDDEN, None
    profile.save()
    profile_changed.send(sender=Profile, profile=profile)
    return told(profile, "hidden")


@transaction.atomic
def delete_quiet(*, profile, now):
    profile = still_quiet(profile, DELETE_AFTER, now)
    if profile is None or not was_warned(profile, now):
        return False
    told(profile, "deleted")
    remove(profile)
    return True


def told(profile, what):
    """`what` happened because nobody has touched it; by nobody, so that the log says it was the calendar."""
    record(profile, f"profile.quiet_{what}")
    profile_quiet.send(sender=Profile, profile=profile, what=what)
    return True


def still_quiet(profile, months, now):
    rows = Profile.objects.select_for_update(of=("self",)).quiet_since(quiet_from(now, months))
    return rows.filter(pk=profile.pk).first()


def was_warned(profile, now):
    return profile.reminded_at is not None and profile.reminded_at <= now - WARNED_FOR


def quiet_from(now, months):
    """The moment since which nothing must have happened, counted in the months of Norway's calendar."""
    return months_from(timezone.localtime(now), -months)
