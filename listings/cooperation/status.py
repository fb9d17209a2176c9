"""How can a cooperation agreement and a proposal for it stand, which steps lead there, and what has happened?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.foundation.lifecycle import Lifecycle, Step


class Status(models.TextChoices):
    WRITTEN = "written", _("Under arbeid")
    IN_FORCE = "in_force", pgettext_lazy("agreement", "Gjelder")
    ENDED = "ended", pgettext_lazy("agreement", "Avsluttet")
    DROPPED = "dropped", _("Ble ikke noe av")


LIVE = frozenset({Status.WRITTEN, Status.IN_FORCE})  # two agencies have one of these between them

LIFECYCLE = Lifecycle(
    enter=Step(LIVE, Status.IN_FORCE),
    end=Step({Status.IN_FORCE}, Status.ENDED),
    drop=Step({Status.WRITTEN}, Status.DROPPED),
)

TONES = {
    Status.WRITTEN: "info",
    Status.IN_FORCE: "success",
    Status.ENDED: "neutral",
    Status.DROPPED: "neutral",
}


class ProposalStatus(models.TextChoices):
    """A proposal that is met with another one is answered."""

    DRAFT = "draft", _("Utkast")
    SENT = "sent", _("Venter på svar")
    AGREED = "agreed", _("Godkjent av begge")
    ANSWERED = "answered", _("Svart med et nytt forslag")
    DECLINED = "declined", _("Avslått")
    WITHDRAWN = "withdrawn", _("Trukket")
    LAPSED = "lapsed", _("Falt bort")


PROPOSAL_LIFECYCLE = Lifecycle(
    send=Step({ProposalStatus.DRAFT}, ProposalStatus.SENT),
    accept=Step({ProposalStatus.SENT}, ProposalStatus.AGREED),
    answer=Step({ProposalStatus.SENT}, ProposalStatus.ANSWERED),
    decline=Step({ProposalStatus.SENT}, ProposalStatus.DECLINED),
    withdraw=Step({ProposalStatus.SENT}, ProposalStatus.WITHDRAWN),
    lapse=Step({ProposalStatus.SENT}, ProposalStatus.LAPSED),
)


class Event(models.TextChoices):
    """Named as the verbs; rows keep the code."""

    BEGIN = "begin", _("Begynte på avtalen")
    SEND = "send", _("Forslag sendt")
    ACCEPT = "accept", _("Forslaget godkjent. Begge er enige")
    DECLINE = "decline", _("Forslaget avslått")
    WITHDRAW = "withdraw", _("Forslaget trukket")
    DROP = "drop", _("Ble ikke noe av")
    END = "end", _("Avtalen avsluttet")
