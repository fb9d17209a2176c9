"""Where does an exchange stand by the calendar, which lists does it have, and how does a plan stand?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class Stand(models.TextChoices):
    """Said by the days of the agreement, and never kept."""

    COMING = "coming", _("Kommer")
    RUNNING = "running", _("Pågår")
    ENDED = "ended", _("Avsluttet")
    CUT_SHORT = "cut_short", _("Avbrutt")


OVER = frozenset({Stand.ENDED, Stand.CUT_SHORT})


class Part(models.TextChoices):
    """The two lists; a line is due so many days from the first or from the last day."""

    START = "start", _("Ved oppstart")
    END = "end", _("Ved avslutning")


class PlanStatus(models.TextChoices):
    DRAFT = "draft", _("Utkast")
    ADOPTED = "adopted", _("Vedtatt")


TONES = {
    Stand.COMING: "info",
    Stand.RUNNING: "success",
    Stand.ENDED: "neutral",
    Stand.CUT_SHORT: "neutral",
    PlanStatus.DRAFT: "neutral",
    PlanStatus.ADOPTED: "success",
}
PLAN = Lifecycle(
    adopt=Step({PlanStatus.DRAFT}, PlanStatus.ADOPTED),
    reopen=Step({PlanStatus.ADOPTED}, PlanStatus.DRAFT),
)
