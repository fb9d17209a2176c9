"""How does it stand today, whose turn is it, what comes next, and what has happened? Said to one of the two agencies.

Reads what `with_facts` has loaded, so that a list asks nothing more.
"""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from portal.foundation.clock import oslo_today
from portal.foundation.dates import date_in_words

from .status import TONES, Status

LONG_AGO = date(1, 1, 1)


@dataclass(frozen=True)
class Turn:
    label: str
    is_mine: bool = False
    since: date | None = None


@dataclass(frozen=True)
class Stand:
    """What the tag says."""

    label: str
    tone: str


def stand_of(cooperation):
    """By its days, where both have agreed."""
    if cooperation.status != Status.IN_FORCE or cooperation.held_on(oslo_today()):
        return Stand(cooperation.get_status_display(), TONES[cooperation.status])
    return Stand(_("Gjelder ikke ennå"), "info") if is_to_come(cooperation) else Stand(_("Gått ut"), "neutral")


def is_to_come(cooperation):
    """What they agreed to last has not begun."""
    return cooperation.current.starts is not None and cooperation.current.starts > oslo_today()


def turn_of(cooperation, agency):
    """None when nobody is waited for."""
    if not cooperation.is_live or not cooperation.are_both_in:
        return None
    sent = cooperation.sent
    if sent is None:
        return Turn(_("Din tur"), True) if cooperation.draft_of(agency) else None
    is_mine = cooperation.asked_of(agency) is not None
    waits_for = {"names": cooperation.other_than(sent.agency).short}
    label = _("Din tur") if is_mine else _("Venter på %(names)s") % waits_for
    return Turn(label, is_mine, timezone.localdate(sent.changed_at))


def next_step(cooperation, agency):
    other = {"agency": cooperation.other_than(agency).short}
    if cooperation.is_live and not cooperation.are_both_in:
        return _("En av virksomhetene er ikke med i ordningen nå, så ingenting kan foreslås eller godkjennes.")
    if cooperation.asked_of(agency):
        return _("%(agency)s har sendt et forslag. Godkjenn det, svar med et nytt forslag eller si nei.") % other
    if cooperation.sent:
        return _("%(agency)s leser forslaget deres. Dere får beskjed når de svarer.") % other
    if cooperation.is_live and cooperation.draft_of(agency):
        return _("Skriv forslaget ferdig. En administrator sender det til %(agency)s.") % other
    return standing(cooperation)


def standing(cooperation):
    if cooperation.status == Status.IN_FORCE:
        return holding(cooperation)
    return {
        Status.WRITTEN: _("Ingen venter på svar. Foreslå noe, eller gå ikke videre."),
        Status.ENDED: _("Samarbeidsavtalen er avsluttet. Avtaler om hospitering som er laget, gjelder som før."),
        Status.DROPPED: _("Dere ble ikke enige denne gangen."),
    }[cooperation.status]


def holding(cooperation):
    holds = cooperation.held_on(oslo_today()) is not None
    if is_to_come(cooperation) and holds:
        return _("Avtalen gjelder. De nye vilkårene gjelder fra %(day)s.") % said(cooperation.current.starts)
    if is_to_come(cooperation):
        return _("Begge har godkjent avtalen. Den gjelder fra %(day)s.") % said(cooperation.current.starts)
    if holds:
        return _("Avtalen gjelder. Nye avtaler om hospitering mellom dere begynner med disse vilkårene.")
    return _("Avtalen gikk ut %(day)s. Foreslå en ny siste dag hvis dere vil fortsette.") % said(cooperation.ends)


def said(day):
    return {"day": date_in_words(day, LONG_AGO)}


def timeline(changes):
    return [
        {"label": label_of(change), "date": said(timezone.localdate(change.at))["day"], "state": "done"}
        for change in changes
    ]


def label_of(change):
    return f"{change.agency.short}: {change.label}" if change.agency else change.label
