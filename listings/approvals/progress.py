"""Whose turn is it, what comes next, and what has happened to a question?"""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.dates import day_in_words

from .status import Ending, Event, Status

NEXT = {
    Status.CONFIRMING: gettext_lazy(
        "Administratoren i %(agency)s bekrefter adressen. Da får lederen spørsmålet, og du får beskjed."
    ),
    Status.ASKED: gettext_lazy(
        "Lederen har fått en lenke på e-post og kan svare til og med %(until)s. Du får svaret her."
    ),
    Status.QUESTION: gettext_lazy("Svar på det lederen din lurer på. Spørsmålet ditt gjelder fortsatt."),
    Status.APPROVED: gettext_lazy("Lederen din har sagt ja. Nå kan du gå videre."),
    Status.DECLINED: gettext_lazy("Lederen din har sagt nei i denne omgang. Les grunnen, og snakk gjerne sammen."),
    Status.FORWARDED: gettext_lazy("En stedfortreder svarer i stedet."),
    Status.EXPIRED: gettext_lazy("Ingen har svart i tide. Hvem vil du spørre nå?"),
    Status.WITHDRAWN: gettext_lazy("Du har trukket spørsmålet."),
    Status.REFUSED: gettext_lazy("Virksomheten din bekreftet ikke adressen. Hvem vil du spørre i stedet?"),
    Status.ENDED: gettext_lazy("Spørsmålet gjelder ikke lenger: %(why)s."),
}


@dataclass(frozen=True)
class Turn:
    label: str
    is_mine: bool = False
    since: date | None = None


def turn_of(approval):
    """For the person; None when nobody is waited for."""
    since = timezone.localdate(approval.changed_at)
    if approval.status == Status.QUESTION:
        return Turn(_("Din tur"), is_mine=True)
    if approval.status == Status.CONFIRMING:
        return Turn(_("Venter på %(agency)s") % {"agency": approval.agency.short}, since=since)
    if approval.status == Status.ASKED:
        return Turn(_("Venter på lederen din"), since=since)
    return None


def next_step(approval):
    if approval.waits and not approval.are_both_in:
        return _("Virksomheten er ikke med i ordningen nå, så ingen kan svare.")
    ending = str(Ending(approval.ending).label)
    words = {
        "agency": approval.agency.short,
        "until": day_in_words(timezone.localdate(approval.expires_at)),
        "why": ending[:1].lower() + ending[1:],
    }
    return NEXT[Status.ENDED if approval.ending else Status(approval.status)] % words


def rows_of(approvals):
    """For parts/own_table.html."""
    return [{"approval": one, "turn": turn_of(one), "next": next_step(one)} for one in approvals]


def timeline(approval):
    """What has happened, the last of it current while somebody is waited for, and what is left."""
    steps = [
        {"label": change.label, "date": day_in_words(timezone.localdate(change.at)), "state": "done"}
        for change in approval.history.all()
    ]
    if approval.waits and steps:
        steps[-1]["state"] = "current"
        steps.append({"label": _("Svar fra lederen"), "date": "", "state": "ahead"})
    return steps


def conversation(approval):
    """What the two have written to each other, the latest first."""
    return [change for change in approval.history.all() if change.text and change.event in SAID][::-1]


SAID = frozenset({Event.QUESTION, Event.REPLY, Event.APPROVE, Event.DECLINE})
