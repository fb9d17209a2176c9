"""Whose turn is it, and what comes next? Said to the person whose interest it is."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.dates import day_in_words

from .status import Stage

NEXT = {
    Stage.RECEIVED: gettext_lazy("%(agency)s leser det du skrev, og svarer deg her."),
    Stage.ASSESSING: gettext_lazy("%(agency)s vurderer interessen din og svarer deg her."),
    Stage.INTERVIEW: gettext_lazy("%(agency)s tar kontakt med deg om en samtale."),
    Stage.OFFERED: gettext_lazy("Svar på tilbudet om plass."),
    Stage.ACCEPTED: gettext_lazy("%(agency)s tar kontakt med deg om avtalen."),
    Stage.DECLINED: gettext_lazy("Du har takket nei til plassen."),
    Stage.NOT_SELECTED: gettext_lazy("Du fikk ikke plassen denne gangen. Les svaret."),
    Stage.WITHDRAWN: gettext_lazy("Du har trukket interessen."),
}
ROAD = [Stage.RECEIVED, Stage.ASSESSING, Stage.INTERVIEW, Stage.OFFERED, Stage.ACCEPTED]
AHEAD = {Stage.ACCEPTED: gettext_lazy("Svar på tilbudet")}


@dataclass(frozen=True)
class Turn:
    label: str
    is_mine: bool = False
    since: date | None = None


def turn_of(application):
    """None when nobody is waited for."""
    if application.waits_for_person:
        return Turn(_("Din tur"), is_mine=True)
    if application.waits_for_agency or application.status == Stage.ACCEPTED:
        waited = _("Venter på %(agency)s") % {"agency": application.posting.agency.short}
        return Turn(waited, since=timezone.localdate(application.changed_at))
    return None


def next_step(application):
    return NEXT[application.status] % {"agency": application.posting.agency.short}


def timeline(application):
    """The steps taken, the last of them current, and those ahead on the road to a place."""
    taken = list(application.history.all())
    current = len(taken) - 1 if application.is_ongoing else None
    done = [
        milestone(change.get_status_display(), change.at, "current" if index == current else "done")
        for index, change in enumerate(taken)
    ]
    return done + [milestone(AHEAD.get(stage, stage.label), None, "ahead") for stage in road_ahead(application)]


def milestone(label, at, state):
    return {"label": label, "date": day_in_words(timezone.localdate(at)) if at else "", "state": state}


def road_ahead(application):
    return ROAD[ROAD.index(application.status) + 1 :] if application.is_ongoing else []
