"""What do other pages show of invitations? The way to invite from a profile, and on my page those that wait."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from ..models import Invitation
from .openings import openings_of
from .status import TONES, State

MOST_SHOWN = 5


def way_to_invite(request, profile):
    """On another's profile, for those who have a posting to invite to."""
    if not writes_for_any(request.user) or not openings_of(request.user).exists():
        return None
    return slots.Part("listings/applications/parts/invite_way.html", {"profile": profile})


def way_to_nominate(request, posting):
    """On another agency's posting, for those who speak for their own."""
    if not request.user.is_authenticated or not can(request.user, Action.NOMINATE, posting):
        return None
    return slots.Part("listings/applications/parts/nominate_way.html", {"posting": posting})


def waiting_of(user):
    return Invitation.objects.asked_of(user).answerable().without_interest().with_facts().order_by("reply_by", "pk")


def my_invitations(request, thing=None):
    """On my page: those that wait for an answer, the one that runs out first at the top."""
    found = list(waiting_of(request.user)[:MOST_SHOWN])
    return slots.Part("listings/applications/parts/my_invitations.html", {"invitations": found}) if found else None


slots.register("profile.reader", way_to_invite)
slots.register("posting.interest", way_to_nominate, order=30)
slots.register("my_page", my_invitations, order=8)
show(_("Invitasjon"), State, TONES)
