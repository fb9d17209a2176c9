"""Where is the way to the coupling help, and who is told on my page that something waits?"""

from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can
from portal.foundation import slots
from portal.foundation.styleguide.statuses import show

from .models import Side, SignUp, Wish
from .permissions import speaks_for_any
from .queue import Worklist
from .status import TONES, OutsiderStatus, SignUpStatus, SuggestionStatus

MOST_URGENT = 3
WITH_SOMEBODY_WAITING = ("sign_up", "wish", "waiting")
"""Needs with few who fit are left to the list itself: to count them takes longer than my page may."""


def waits_for_answer(request, thing=None):
    """On my page: suggestions that she, or her agency, has not answered."""
    if not can(request.user, Action.SEE_COUPLING_HELP):
        return None
    number = Side.objects.visible_to(request.user).waiting().count()
    return slots.Part("listings/facilitation/parts/waiting.html", {"number": number}) if number else None


def most_urgent(request, thing=None):
    """On the facilitator's page: what has somebody at the other end who waits."""
    if not can(request.user, Action.FACILITATE):
        return None
    rows = Worklist(request.user).urgent(WITH_SOMEBODY_WAITING)
    context = {"rows": rows[:MOST_URGENT], "number": len(rows)}
    return slots.Part("listings/facilitation/parts/urgent.html", context) if rows else None


def way_in(request, thing=None):
    """Beside my page, for contact persons and for those who have asked."""
    if not can(request.user, Action.SEE_COUPLING_HELP):
        return None
    if not speaks_for_any(request.user):
        has_asked = Wish.objects.of(request.user).exists()
        return slots.Part("listings/facilitation/parts/way_in.html", {"has_asked": True}) if has_asked else None
    number = SignUp.objects.kept_by(request.user).seeking().count()
    return slots.Part("listings/facilitation/parts/way_in.html", {"number": number})


slots.register("my_page", waits_for_answer, order=5)
slots.register("my_page", most_urgent, order=15)
slots.register("my_page.aside", way_in, order=12)
show(_("Påmelding til koblingshjelpen"), SignUpStatus, TONES)
show(_("Forslag fra formidleren"), SuggestionStatus, TONES)
show(_("Virksomhet som ikke er med"), OutsiderStatus, TONES)
