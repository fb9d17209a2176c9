"""How can the question to a manager stand, which steps lead there, and what has happened to it?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class Status(models.TextChoices):
    CONFIRMING = "confirming", _("Adressen bekreftes")
    ASKED = "asked", _("Spurt")
    QUESTION = "question", _("Spørsmål fra lederen")
    APPROVED = "approved", _("Godkjent")
    DECLINED = "declined", _("Avslått")
    FORWARDED = "forwarded", _("Sendt videre")
    EXPIRED = "expired", _("Utløpt")
    WITHDRAWN = "withdrawn", _("Trukket")
    REFUSED = "refused", _("Adressen ble ikke bekreftet")
    ENDED = "ended", _("Gjelder ikke lenger")


WAITING = frozenset({Status.CONFIRMING, Status.ASKED, Status.QUESTION})  # nobody has said yes or no
ANSWERABLE = frozenset({Status.ASKED, Status.QUESTION})
STANDING = WAITING | {Status.APPROVED}  # of these a person has one for a posting
TO_ASK_ANEW = frozenset({Status.EXPIRED, Status.WITHDRAWN, Status.REFUSED, Status.ENDED})  # nobody has it to answer

LIFECYCLE = Lifecycle(
    confirm=Step({Status.CONFIRMING}, Status.ASKED),
    refuse=Step({Status.CONFIRMING}, Status.REFUSED),
    approve=Step(ANSWERABLE | {Status.DECLINED}, Status.APPROVED),
    decline=Step(ANSWERABLE | {Status.APPROVED}, Status.DECLINED),
    question=Step({Status.ASKED}, Status.QUESTION),
    reply=Step({Status.QUESTION}, Status.ASKED),
    forward=Step(ANSWERABLE, Status.FORWARDED),
    expire=Step(WAITING, Status.EXPIRED),
    withdraw=Step(STANDING, Status.WITHDRAWN),
    end=Step(STANDING, Status.ENDED),
)
TONES = {
    Status.CONFIRMING: "warning",
    Status.ASKED: "info",
    Status.QUESTION: "warning",
    Status.APPROVED: "success",
    Status.DECLINED: "neutral",
    Status.FORWARDED: "neutral",
    Status.EXPIRED: "neutral",
    Status.WITHDRAWN: "neutral",
    Status.REFUSED: "neutral",
    Status.ENDED: "neutral",
}


class Event(models.TextChoices):
    """Named as the steps; rows keep the code."""

    ASK = "ask", _("Spurt")
    CONFIRM = "confirm", _("Adressen er bekreftet")
    REFUSE = "refuse", _("Adressen ble ikke bekreftet")
    APPROVE = "approve", _("Lederen sa ja")
    DECLINE = "decline", _("Lederen sa nei")
    QUESTION = "question", _("Lederen spurte om noe")
    REPLY = "reply", _("Svar til lederen")
    FORWARD = "forward", _("Sendt videre til en stedfortreder")
    REMIND = "remind", _("Påminnelse sendt")
    EXPIRE = "expire", _("Svarfristen gikk ut")
    WITHDRAW = "withdraw", _("Trukket")
    END = "end", _("Gjelder ikke lenger")


class Why(models.TextChoices):
    """Why a manager says no. Only the person reads it."""

    SHORT_HANDED = "short_handed", _("Vi mangler folk i perioden")
    TIMING = "timing", _("Det passer ikke nå, men det går senere")
    TOO_LONG = "too_long", _("Perioden er for lang")
    OTHER = "other", _("Noe annet")


class Ending(models.TextChoices):
    """Why a question ended that nobody answered."""

    NOBODY = "", ""
    LEFT = "left", _("Personen hører ikke til i virksomheten lenger")
    MANAGER_LEFT = "manager_left", _("Den som ble spurt, er ikke i virksomheten lenger")
    POSTING = "posting", _("Utlysningen er trukket")
    AGENCY = "agency", _("Virksomheten er ikke med i ordningen lenger")
    MERGED = "merged", _("De to virksomhetene er blitt én")
    UNCONFIRMED = "unconfirmed", _("Adressen ble ikke bekreftet i tide")
    UNREPLIED = "unreplied", _("Lederen spurte om noe og fikk ikke svar i tide")


OVER_TIME = {Status.CONFIRMING: Ending.UNCONFIRMED, Status.QUESTION: Ending.UNREPLIED}
"""Whose turn it was when the time was over, when it was not the manager's."""
