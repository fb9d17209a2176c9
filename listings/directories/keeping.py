"""What of the directories is over, and deleted by the calendar?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.retention import register_rule

from .limits import EVENTS_KEPT, KEYS_KEPT, PEOPLE_KEPT
from .models import DirectoryEvent, DirectoryKey, DirectoryPerson


def old_events(now):
    return DirectoryEvent.objects.filter(at__lte=now - EVENTS_KEPT)


def old_keys(now):
    return DirectoryKey.objects.over(now - KEYS_KEPT)


def people_without_a_place(now):
    return DirectoryPerson.objects.filter(membership=None, changed_at__lte=now - PEOPLE_KEPT)


register_rule(
    "directories.events",
    _("Det som står om hva en katalog har sendt, slettes etter 90 dager"),
    rows=old_events,
)
register_rule(
    "directories.keys",
    _("Nøkler for en katalog slettes et år etter at de sluttet å virke"),
    rows=old_keys,
)
register_rule(
    "directories.people",
    _("Det en katalog har sagt om en som ikke har noen tilknytning, slettes etter et år"),
    rows=people_without_a_place,
    carry_out=lambda now: sum(person.delete()[0] > 0 for person in people_without_a_place(now)),
)
