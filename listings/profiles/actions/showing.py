"""How does a person choose who sees her profile, and whether she is proposed for anything?"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.foundation.audit import record
from portal.foundation.clock import oslo_today

from .. import limits, meaning
from ..models import Profile
from ..months import months_from
from .holding import held, touched


@transaction.atomic
def choose(*, profile, by, agencies, takes_matching, takes_invitations, **shown):
    """All of it at once; whom it is hidden from stands before anybody can see it."""
    hide_from(profile=profile, by=by, agencies=agencies)
    (accept_matching if takes_matching else object_to_matching)(profile=profile, by=by)
    take_invitations(profile=profile, by=by, takes=takes_invitations)
    return choose_visibility(profile=profile, by=by, **shown)


@transaction.atomic
def choose_visibility(*, profile, by, visibility, has_read=False):
    """Raises ValidationError when it would be shown before she has read what that means."""
    profile = held(profile, by)
    if visibility != Profile.Visibility.HIDDEN and not meaning.has_read(profile):
        if not has_read:
            raise ValidationError({"has_read": _("Les hva det betyr, og kryss av for at du har lest det")})
        profile.read_version, profile.read_at = meaning.newest().version, timezone.now()
        record(profile, "profile.meaning_read", by=by, version=profile.read_version)
    before, profile.visibility = profile.visibility, visibility
    if profile.is_hidden:
        profile.paused_until = None
    if before != visibility:
        record(profile, "profile.visibility_chosen", by=by, before=before, after=visibility)
    return touched(profile)


@transaction.atomic
def hide_from(*, profile, by, agencies):
    """The whole list of those who shall not see it; her own may be among them."""
    profile = held(profile, by)
    before, after = set(profile.hidden_from.all()), set(agencies)
    profile.hidden_from.set(after)
    if before != after:
        record(profile, "profile.hidden_from", by=by, agencies=sorted(str(agency.public_id) for agency in after))
    return touched(profile)


@transaction.atomic
def object_to_matching(*, profile, by):
    """She is proposed for nothing, and can still be found by those she shows it to."""
    return take_matching(profile, by, False, "profile.objected_to_matching")


@transaction.atomic
def accept_matching(*, profile, by):
    return take_matching(profile, by, True, "profile.accepted_matching")


def take_matching(profile, by, takes, event):
    profile = held(profile, by)
    if profile.takes_matching != takes:
        profile.takes_matching = takes
        record(profile, event, by=by)
    return touched(profile)


@transaction.atomic
def take_invitations(*, profile, by, takes):
    """Without it nobody invites her to a posting, whoever sees the profile."""
    profile = held(profile, by)
    if profile.takes_invitations != takes:
        profile.takes_invitations = takes
        record(profile, "profile.takes_invitations" if takes else "profile.takes_no_invitations", by=by)
    return touched(profile)


@transaction.atomic
def pause(*, profile, by, months):
    """Through the day that so many months end with. Raises ValidationError where there is nothing to pause."""
    profile = held(profile, by)
    if months not in limits.PAUSES:
        raise ValidationError(_("Velg hvor lenge pausen skal vare"))
    if profile.is_hidden:
        raise ValidationError(_("Profilen er skjult, så du trenger ingen pause."))
    profile.paused_until = months_from(oslo_today(), months)
    record(profile, "profile.paused", by=by, until=profile.paused_until.isoformat())
    return touched(profile)


@transaction.atomic
def resume(*, profile, by):
    profile = held(profile, by)
    if profile.is_paused:
        record(profile, "profile.resumed", by=by)
    profile.paused_until = None
    return touched(profile)
