"""Which stages can an application be in, whose turn is it, and the steps between them?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class Stage(models.TextChoices):
    RECEIVED = "received", _("Mottatt")
    ASSESSING = "assessing", _("Vurderes")
    INTERVIEW = "interview", _("Til samtale")
    OFFERED = "offered", _("Tilbudt plass")
    ACCEPTED = "accepted", _("Takket ja")
    DECLINED = "declined", _("Takket nei")
    NOT_SELECTED = "not_selected", _("Ikke valgt")
    WITHDRAWN = "withdrawn", _("Trukket")


ONGOING = frozenset({Stage.RECEIVED, Stage.ASSESSING, Stage.INTERVIEW, Stage.OFFERED})
ENDED = frozenset(Stage) - ONGOING - {Stage.ACCEPTED}
AGENCYS_TURN = frozenset({Stage.RECEIVED, Stage.ASSESSING, Stage.INTERVIEW})
PERSONS_TURN = frozenset({Stage.OFFERED})
CONTACTABLE = frozenset({Stage.INTERVIEW, Stage.OFFERED, Stage.ACCEPTED})  # the agency needs her e-mail address now
CHOSEN = frozenset({Stage.OFFERED, Stage.ACCEPTED, Stage.DECLINED})  # the place is or was hers to take
SAID_BY_AGENCY = frozenset({Stage.ASSESSING, Stage.INTERVIEW, Stage.OFFERED, Stage.NOT_SELECTED})

LIFECYCLE = Lifecycle(
    assess=Step({Stage.RECEIVED}, Stage.ASSESSING),
    interview=Step({Stage.RECEIVED, Stage.ASSESSING}, Stage.INTERVIEW),
    offer=Step({Stage.INTERVIEW}, Stage.OFFERED),
    turn_down=Step({Stage.RECEIVED, Stage.ASSESSING, Stage.INTERVIEW}, Stage.NOT_SELECTED),
    accept=Step({Stage.OFFERED}, Stage.ACCEPTED),
    decline=Step({Stage.OFFERED, Stage.ACCEPTED}, Stage.DECLINED),  # also a yes that is taken back: giving_up.py
    withdraw=Step(ONGOING, Stage.WITHDRAWN),
    resend=Step({Stage.WITHDRAWN}, Stage.RECEIVED),  # a new message and a new copy of the profile, on the same row
)

TONES = {
    Stage.RECEIVED: "info",
    Stage.ASSESSING: "info",
    Stage.INTERVIEW: "info",
    Stage.OFFERED: "warning",
    Stage.ACCEPTED: "success",
    Stage.DECLINED: "neutral",
    Stage.NOT_SELECTED: "neutral",
    Stage.WITHDRAWN: "neutral",
}
