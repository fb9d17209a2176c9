"""How can an agreement stand, which steps lead there, who takes part, and what has happened to it?"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from portal.foundation.lifecycle import Lifecycle, Step


class Status(models.TextChoices):
    DRAFT = "draft", _("Utkast")
    REVIEW = "review", _("Til gjennomlesing")
    TO_SIGN = "to_sign", _("Til signering")
    IN_FORCE = "in_force", pgettext_lazy("agreement", "Gjelder")
    COMPLETED = "completed", _("Fullført")
    EVALUATED = "evaluated", _("Evaluert")
    CANCELLED = "cancelled", _("Avbrutt")
    DECLINED = "declined", _("Avslått")


WRITTEN = frozenset({Status.DRAFT, Status.REVIEW, Status.TO_SIGN})  # the terms can still change
SHOWN = frozenset(Status) - {Status.DRAFT}  # the others than the receiving agency read it
LIVE = WRITTEN | {Status.IN_FORCE}
DONE = frozenset({Status.COMPLETED, Status.EVALUATED})
OVER = DONE | {Status.CANCELLED}  # nothing more is to be done by the parties; a no to sign leaves the place open
STANDING = LIVE | DONE  # an interest has one of these
COUNTS = frozenset({Status.TO_SIGN, Status.IN_FORCE}) | DONE  # takes of the person's time
HELD = frozenset({Status.IN_FORCE}) | DONE  # has been signed by all

LIFECYCLE = Lifecycle(
    share=Step({Status.DRAFT}, Status.REVIEW),
    take_back=Step({Status.REVIEW}, Status.DRAFT),
    ask_to_sign=Step({Status.REVIEW}, Status.TO_SIGN),
    reopen=Step({Status.TO_SIGN}, Status.REVIEW),
    enter=Step({Status.TO_SIGN}, Status.IN_FORCE),
    decline=Step({Status.TO_SIGN}, Status.DECLINED),
    complete=Step({Status.IN_FORCE}, Status.COMPLETED),
    evaluate=Step({Status.COMPLETED}, Status.EVALUATED),
    cancel=Step(LIVE, Status.CANCELLED),
)


class AmendmentStatus(models.TextChoices):
    """How can a change of an agreement that holds stand?"""

    DRAFT = "draft", _("Utkast")
    TO_SIGN = "to_sign", _("Til signering")
    IN_FORCE = "in_force", pgettext_lazy("agreement", "Gjelder")
    DECLINED = "declined", _("Avslått")
    WITHDRAWN = "withdrawn", _("Trukket")
    LAPSED = "lapsed", _("Falt bort")


OPEN_AMENDMENTS = frozenset({AmendmentStatus.DRAFT, AmendmentStatus.TO_SIGN})
AMENDMENT_LIFECYCLE = Lifecycle(
    send=Step({AmendmentStatus.DRAFT}, AmendmentStatus.TO_SIGN),
    enter=Step({AmendmentStatus.TO_SIGN}, AmendmentStatus.IN_FORCE),
    decline=Step({AmendmentStatus.TO_SIGN}, AmendmentStatus.DECLINED),
    withdraw=Step(OPEN_AMENDMENTS, AmendmentStatus.WITHDRAWN),
    lapse=Step(OPEN_AMENDMENTS, AmendmentStatus.LAPSED),
)

TONES = {
    Status.DRAFT: "neutral",
    Status.REVIEW: "info",
    Status.TO_SIGN: "info",
    Status.IN_FORCE: "success",
    Status.COMPLETED: "neutral",
    Status.EVALUATED: "neutral",
    Status.CANCELLED: "neutral",
    Status.DECLINED: "neutral",
}
AMENDMENT_TONES = {
    AmendmentStatus.DRAFT: "neutral",
    AmendmentStatus.TO_SIGN: "info",
    AmendmentStatus.IN_FORCE: "success",
    AmendmentStatus.DECLINED: "neutral",
    AmendmentStatus.WITHDRAWN: "neutral",
    AmendmentStatus.LAPSED: "neutral",
}


class Party(models.TextChoices):
    """Who signs, in the order that the page names them."""

    PERSON = "person", _("Hospitant")
    SENDING = "sending", _("Leder i avgivende virksomhet")
    RECEIVING = "receiving", _("Leder i mottakende virksomhet")


SIDES = {
    Party.PERSON: _("Hospitanten"),
    Party.SENDING: _("Avgivende virksomhet"),
    Party.RECEIVING: _("Mottakende virksomhet"),
}
AGENCIES = (Party.SENDING, Party.RECEIVING)


class Void(models.TextChoices):
    """Why does a signature hold no more?"""

    EDITED = "edited", _("Vilkårene ble endret")
    REOPENED = "reopened", _("Avtalen ble åpnet for endring")
    DROPPED = "dropped", _("Endringen ble ikke noe av")


class Event(models.TextChoices):
    """Named as the steps; rows keep the code."""

    MAKE = "make", _("Avtalen laget av utlysningen og interessemeldingen")
    EDIT = "edit", _("Endret")
    SHARE = "share", _("Sendt til gjennomlesing")
    TAKE_BACK = "take_back", _("Tatt tilbake til utkast")
    ASK_TO_SIGN = "ask_to_sign", _("Sendt til signering")
    REOPEN = "reopen", _("Åpnet for endring igjen")
    SIGN = "sign", _("Godkjent elektronisk")
    ENTER = "enter", _("Avtalen gjelder")
    DECLINE = "decline", _("Avslått")
    CANCEL = "cancel", _("Avbrutt")
    COMPLETE = "complete", _("Fullført")
    EVALUATE = "evaluate", _("Evaluert")
    MANAGER = "manager", _("Lederen har sagt ja")
    ARCHIVE = "archive", _("Arkivert")
    AMEND = "amend", _("Endring av avtalen sendt til signering")
    AMENDED = "amended", _("Endringen gjelder")
    AMEND_NO = "amend_no", _("Endringen avslått")
    AMEND_BACK = "amend_back", _("Endringen trukket")
    AMEND_LAPSE = "amend_lapse", _("Endringen falt bort")
