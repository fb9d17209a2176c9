"""Whose turn is it, what comes next, and what has happened? Said to the one who reads."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.dates import day_in_words

from .sides import side_of
from .status import Side, Status

NEXT = {
    Status.TALKING: gettext_lazy(
        "Ta kontakt med hverandre. Si fra her når dere har avtalt noe, eller hvis det ikke blir noe av."
    ),
    Status.DECLINED: gettext_lazy("%(owner)s har svart nei takk."),
    Status.WITHDRAWN: gettext_lazy("%(asker)s har trukket forespørselen."),
    Status.ENDED: gettext_lazy(
        "Utlysningen ble avsluttet, eller en av virksomhetene gikk ut av ordningen, før forespørselen ble besvart."
    ),
    Status.SETTLED: gettext_lazy("%(asker)s og %(owner)s har avtalt noe. Så fint!"),
    Status.DROPPED: gettext_lazy("Det ble ikke noe av denne gangen."),
}
WAITING = {
    Side.ASKER: gettext_lazy("%(owner)s svarer dere her. Dere kan endre eller trekke forespørselen imens."),
    Side.OWNER: gettext_lazy("Les forespørselen, og svar ja eller nei takk."),
}
AWAY = gettext_lazy("En av virksomhetene er ikke med i ordningen nå, så ingen kan gjøre noe med forespørselen.")


@dataclass(frozen=True)
class Turn:
    label: str
    is_mine: bool = False
    since: date | None = None


def turn_of(request, user):
    """None when nobody is waited for."""
    if not request.is_live or not request.are_both_in:
        return None
    since = timezone.localdate(request.changed_at)
    if not request.waits:
        return Turn(_("Venter på begge"), since=since)
    if side_of(user, request) == Side.OWNER:
        return Turn(_("Venter på dere"), is_mine=True, since=since)
    return Turn(_("Venter på %(agency)s") % {"agency": request.owner.short}, since=since)


def next_step(request, user):
    if request.is_live and not request.are_both_in:
        return AWAY
    said = WAITING[side_of(user, request)] if request.waits else NEXT[request.status]
    return said % {"owner": request.owner.short, "asker": request.agency.short}


def timeline(request, changes):
    """For components/timeline.html: which agency, never who."""
    names = {Side.ASKER: request.agency.short, Side.OWNER: request.owner.short}
    done = [milestone(change, names.get(change.side, "")) for change in changes]
    if done and request.is_live:
        done[-1]["state"] = "current"
    return done


def milestone(change, name):
    day = day_in_words(timezone.localdate(change.at))
    return {"label": change.label, "date": f"{name}, {day}" if name else day, "state": "done"}
