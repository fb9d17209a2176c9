"""Which versions have the others read? What was written and written over in a draft, is its agency's, also later."""

from itertools import pairwise

from .models import AgreementEvent, Version
from .permissions import is_shown
from .status import Event


def shown_versions(agreement):
    """Those that stood while the agreement was sent to be read or further; the newest one, where it is so now."""
    versions = list(Version.objects.filter(agreement=agreement).select_related("by"))
    times = windows(agreement)
    followed = [*pairwise(versions), *((one, None) for one in versions[-1:])]
    return [one for one, newer in followed if stood_in(times, one, newer) or is_now(agreement, one)]


def last_read(agreement, person):
    """The version that stood when she last said something of it, or else when it was last sent to be read; None before
    that."""
    shared = AgreementEvent.objects.filter(agreement=agreement, event=Event.SHARE).order_by("pk").last()
    said = agreement.remarks.filter(by=person).order_by("at").last()
    times = [one.at for one in (shared, said) if one]
    return agreement.versions.filter(at__lte=max(times)).last() if times else None


def windows(agreement):
    """From each time it was sent to be read, to when it was taken back, or None."""
    rows = AgreementEvent.objects.filter(agreement=agreement, event__in=(Event.SHARE, Event.TAKE_BACK)).order_by("pk")
    found = []
    for row in rows:
        if row.event == Event.SHARE:
            found.append((row.at, None))
        elif found:
            found[-1] = (found[-1][0], row.at)
    return found


def stood_in(times, version, newer):
    return any((newer is None or shared < newer.at) and (back is None or version.at < back) for shared, back in times)


def is_now(agreement, version):
    return version.number == agreement.version and is_shown(None, agreement)
