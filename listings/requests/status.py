"""How can a request stand, which steps lead there, and what has happened to it?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from listings.postings.status import Status as OfPosting
from portal.foundation.lifecycle import Lifecycle, Step


class Status(models.TextChoices):
    WAITING = "waiting", _("Venter på svar")
    TALKING = "talking", _("Vil snakke videre")
    DECLINED = "declined", _("Nei takk")
    WITHDRAWN = "withdrawn", _("Trukket")
    ENDED = "ended", _("Gjelder ikke lenger")
    SETTLED = "settled", _("Avtalt")
    DROPPED = "dropped", _("Ble ikke noe av")


LIVE = frozenset({Status.WAITING, Status.TALKING})  # an agency has one of these to a posting
CAME_TO_NOTHING = frozenset({OfPosting.WITHDRAWN, OfPosting.CLOSED, OfPosting.EXPIRED})
"""Postings through which nobody comes."""
CONTACTABLE = frozenset({Status.TALKING, Status.SETTLED})  # each side sees whom to write to at the other

LIFECYCLE = Lifecycle(
    change=Step({Status.WAITING}, Status.WAITING),
    agree=Step({Status.WAITING}, Status.TALKING),
    decline=Step({Status.WAITING}, Status.DECLINED),
    withdraw=Step({Status.WAITING}, Status.WITHDRAWN),
    end=Step({Status.WAITING}, Status.ENDED),
    settle=Step({Status.TALKING}, Status.SETTLED),
    drop=Step({Status.TALKING}, Status.DROPPED),
    place=Step({Status.SETTLED}, Status.SETTLED),
)

TONES = {
    Status.WAITING: "info",
    Status.TALKING: "success",
    Status.DECLINED: "neutral",
    Status.WITHDRAWN: "neutral",
    Status.ENDED: "neutral",
    Status.SETTLED: "success",
    Status.DROPPED: "neutral",
}


class Side(models.TextChoices):
    ASKER = "asker", _("Den som spør")
    OWNER = "owner", _("Den som har lyst ut")
    NOBODY = "nobody", _("Portalen")


class Event(models.TextChoices):
    """Named as the steps; rows keep the code."""

    SEND = "send", _("Sendt")
    CHANGE = "change", _("Endret")
    AGREE = "agree", _("Vil snakke videre")
    DECLINE = "decline", _("Nei takk")
    WITHDRAW = "withdraw", _("Trukket")
    END = "end", _("Gjelder ikke lenger")
    SETTLE = "settle", _("Avtalt")
    DROP = "drop", _("Ble ikke noe av")
    PLACE = "place", _("Begynte på en utlysning av oppdraget")
