"""How is a plan, or an import, told to people? In groups, each with a number and the first of its lines."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from .limits import MOST_SHOWN
from .status import ImportStatus, LineKind, LineState


@dataclass(frozen=True)
class Group:
    code: str
    label: str
    number: int
    lines: list


def groups_of(plan):
    kinds = (LineKind.REFUSED, LineKind.NEW, LineKind.CHANGED, LineKind.OUT)
    found = [(kind, plan.of(kind)) for kind in kinds]
    shown = [Group(kind.value, kind.label, len(lines), lines[:MOST_SHOWN]) for kind, lines in found if lines]
    unchanged = len(plan.of(LineKind.UNCHANGED))
    return [*shown, *([Group("unchanged", LineKind.UNCHANGED.label, unchanged, [])] if unchanged else [])]


def how_it_went(people_import):
    counts = people_import.count()
    left = counts["left"]
    return {
        "done": counts["total"] - left,
        "total": counts["total"],
        "sums": list(sums_of(counts, people_import.status)),
        "troubles": list(troubles_of(people_import, counts)),
    }


def sums_of(counts, status):
    """What was brought about, and what was taken back of it."""
    labels = {LineKind.NEW: _("Sluppet inn"), LineKind.CHANGED: _("Endret"), LineKind.OUT: _("Ute")}
    for kind, label in labels.items():
        done = sum(counts[f"{kind}_{state}"] for state in (LineState.DONE, LineState.UNDONE, LineState.KEPT))
        if done:
            yield {"label": label, "number": done, "undone": counts[f"{kind}_{LineState.UNDONE}"]}
    if counts[LineState.FAILED]:
        yield {"label": LineState.FAILED.label, "number": counts[LineState.FAILED], "undone": 0}


def troubles_of(people_import, counts):
    wanted = {LineState.FAILED: _("Dette gikk ikke"), LineState.KEPT: _("Dette er ikke angret")}
    if people_import.status == ImportStatus.RUNNING:
        return
    for state, label in wanted.items():
        if counts[state]:
            yield Group(state.value, label, counts[state], list(people_import.lines.filter(state=state)[:MOST_SHOWN]))
