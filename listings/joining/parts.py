"""Where is the portal's administrator told that an agency waits?"""

from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .models import JoinRequest
from .status import TONES, JoinStatus


def waits_for_answer(request, thing=None):
    if not can(request.user, Action.ANSWER_JOIN_REQUEST):
        return None
    number = JoinRequest.objects.waiting().count()
    return slots.Part("listings/joining/parts/waiting.html", {"number": number}) if number else None


def way_in(request, thing=None):
    """Below the list of those who are in: for those who are not."""
    return slots.Part("listings/joining/parts/way_in.html")


slots.register("agencies.directory", way_in)
slots.register("my_page", waits_for_answer, order=6)
show(_("Virksomhet som vil være med"), JoinStatus, TONES)
