"""How can an invitation stand, which steps lead there, and why does somebody say no?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class State(models.TextChoices):
    """LAPSED is never stored: an invitation lapses by its date, whether or not any job has run."""

    OPEN = "open", _("Venter på svar")
    ACCEPTED = "accepted", _("Svarte ja")
    DECLINED = "declined", _("Svarte nei")
    WITHDRAWN = "withdrawn", _("Trukket tilbake")
    ENDED = "ended", _("Gjelder ikke lenger")
    LAPSED = "lapsed", _("Svarte ikke")


STANDING = frozenset({State.OPEN, State.ACCEPTED, State.DECLINED})  # she has been asked, and is not asked anew

LIFECYCLE = Lifecycle(
    accept=Step({State.OPEN}, State.ACCEPTED),
    decline=Step({State.OPEN}, State.DECLINED),
    withdraw=Step({State.OPEN}, State.WITHDRAWN),
    end=Step({State.OPEN}, State.ENDED),
)

TONES = {
    State.OPEN: "info",
    State.ACCEPTED: "success",
    State.DECLINED: "neutral",
    State.WITHDRAWN: "neutral",
    State.ENDED: "neutral",
    State.LAPSED: "neutral",
}


class No(models.TextChoices):
    """Rows keep the code: never take one away."""

    NOT_NOW = "not_now", _("Det passer ikke nå")
    OTHER_PLANS = "other_plans", _("Jeg har andre planer")
    TASKS = "tasks", _("Oppgavene passer ikke")
    PLACE = "place", _("Stedet passer ikke")
    PERIOD = "period", _("Perioden eller omfanget passer ikke")
    NO_LEAVE = "no_leave", _("Jeg får ikke fri")
