"""Who is told that nobody touches her profile? Its owner, once for each step."""

from django.conf import settings
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import override

from portal.foundation.dates import date_in_words
from portal.notifications.outbox import tell

from .limits import DELETE_AFTER, HIDE_AFTER, WARNED_FOR
from .months import months_from
from .signals import profile_quiet


@receiver(profile_quiet)
def tell_owner(profile, what, **kwargs):
    person = profile.user
    with override(person.language or settings.LANGUAGE_CODE):
        days = {
            "hidden_on": date_in_words(day_of(profile, HIDE_AFTER)),
            "deleted_on": date_in_words(day_of(profile, DELETE_AFTER)),
        }
    key = f"profile_quiet:{profile.public_id}:{what}:{profile.active_at.timestamp()}"
    tell(kind="profile_quiet", key=key, person=person, context=days | {"what": what})


def day_of(profile, months):
    """When it comes to that; never sooner after the reminder than people are promised."""
    counted = months_from(timezone.localtime(profile.active_at), months)
    return max(counted.date(), warned(profile))


def warned(profile):
    return timezone.localtime(profile.reminded_at + WARNED_FOR).date()
