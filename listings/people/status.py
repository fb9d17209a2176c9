"""How far has an import come, what happens to each of its lines, and what does each state look like?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class ImportStatus(models.TextChoices):
    DRAFT = "draft", _("Ikke satt i gang")
    RUNNING = "running", _("Pågår")
    DONE = "done", _("Ferdig")
    UNDOING = "undoing", _("Angres")
    UNDONE = "undone", _("Angret")


class LineKind(models.TextChoices):
    NEW = "new", _("Nye")
    CHANGED = "changed", _("Endres")
    OUT = "out", _("Ut")
    UNCHANGED = "unchanged", _("Uendret")
    REFUSED = "refused", _("Må rettes")


class LineState(models.TextChoices):
    WAITING = "waiting", _("Venter")
    DONE = "done", _("Gjort")
    FAILED = "failed", _("Ikke gjort")
    UNDONE = "undone", _("Angret")
    KEPT = "kept", _("Ikke angret")


MOVING = {ImportStatus.RUNNING: LineState.WAITING, ImportStatus.UNDOING: LineState.DONE}
"""What the worker takes of such an import."""
TONES = {
    ImportStatus.DRAFT: "neutral",
    ImportStatus.RUNNING: "info",
    ImportStatus.DONE: "success",
    ImportStatus.UNDOING: "info",
    ImportStatus.UNDONE: "warning",
}
LINE_LIFECYCLE = Lifecycle(
    "state",
    do=Step({LineState.WAITING}, LineState.DONE),
    fail=Step({LineState.WAITING}, LineState.FAILED),
    take_back=Step({LineState.DONE}, LineState.UNDONE),
    keep=Step({LineState.DONE}, LineState.KEPT),
)
LIFECYCLE = Lifecycle(
    begin=Step({ImportStatus.DRAFT}, ImportStatus.RUNNING),
    end=Step({ImportStatus.RUNNING}, ImportStatus.DONE),
    undo=Step({ImportStatus.DONE}, ImportStatus.UNDOING),
    end_undoing=Step({ImportStatus.UNDOING}, ImportStatus.UNDONE),
)
