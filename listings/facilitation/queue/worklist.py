"""Which rows stand in the facilitator's list now, in which order, and which has she put away?"""

from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.foundation.dates import date_in_words

from ..models import Mark
from .rows import SOURCES, Look, Row

AWAY = "lagt-vekk"
TABS = {
    "pameldinger": (gettext_lazy("Påmeldinger"), ("sign_up", "wish")),
    "behov": (gettext_lazy("Behov med få treff"), ("need",)),
    "folk": (gettext_lazy("Folk ingen har spurt"), ("person",)),
    "star-stille": (gettext_lazy("Står stille"), ("case", "request", "waiting")),
    "utenfor": (gettext_lazy("Ikke med ennå"), ("outsider",)),
}


@dataclass(frozen=True)
class Placed:
    """A row with what was noted of it. `away` says why it is not in the list; empty for one that is."""

    row: Row
    note: str = ""
    away: str = ""


class Worklist:
    """Read once for a page."""

    def __init__(self, by):
        self.by = by

    @cached_property
    def all(self):
        return self.in_order(SOURCES)

    def urgent(self, kinds):
        """Of these kinds alone; the others are not read."""
        return [one for one in self.in_order(kinds) if not one.away]

    def in_order(self, kinds):
        marks = {mark.ref: mark for mark in Mark.objects.all()}
        found = (row for kind in kinds for row in SOURCES[kind](Look(self.by, away=put_away(kind, marks))))
        return [placed(row, marks.get(row.ref)) for row in sorted(found, key=lambda row: (row.due, row.ref))]

    def of(self, tab):
        """The most urgent first; everything for no tab."""
        if tab == AWAY:
            return [one for one in self.all if one.away]
        kinds = TABS[tab][1] if tab in TABS else SOURCES
        return [one for one in self.all if not one.away and one.row.kind in kinds]

    def one(self, kind, pk):
        """A row as it stands, or is put away, asked of its own source alone; None when it is not there."""
        found = SOURCES[kind](Look(self.by, only=pk)) if kind in SOURCES else ()
        return next((placed(row, Mark.objects.filter(ref=row.ref).first()) for row in found), None)


def put_away(kind, marks):
    named = (ref.partition(":") for ref, mark in marks.items() if mark.hides(mark.since))
    return tuple(int(pk) for name, _colon, pk in named if name == kind)


def placed(row, mark):
    if mark is None:
        return Placed(row)
    return Placed(row, mark.note, why_away(row, mark))


def why_away(row, mark):
    if not mark.hides(row.since):
        return ""
    return _("Utsatt til %(day)s") % {"day": date_in_words(mark.until)} if mark.until else _("Ferdig")
