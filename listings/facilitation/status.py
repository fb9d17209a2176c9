"""Which states has a sign-up, a suggestion, and an agency that is not in; and the steps between them?"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.foundation.lifecycle import Lifecycle, Step


class SignUpStatus(models.TextChoices):
    NEW = "new", _("Ny")
    WORKED = "worked", _("Formidleren er i gang")
    COUPLED = "coupled", _("Koblet")
    WITHDRAWN = "withdrawn", _("Trukket")


SEEKING = frozenset({SignUpStatus.NEW, SignUpStatus.WORKED})
CHANGEABLE = SEEKING | {SignUpStatus.COUPLED}
SIGN_UP = Lifecycle(
    suggest=Step(SEEKING, SignUpStatus.WORKED),
    couple=Step(CHANGEABLE, SignUpStatus.COUPLED),
    reopen=Step({SignUpStatus.COUPLED}, SignUpStatus.WORKED),  # the other has regretted
    change=Step(CHANGEABLE, SignUpStatus.NEW),  # other words ask for another look
    withdraw=Step(CHANGEABLE, SignUpStatus.WITHDRAWN),
)


class SuggestionStatus(models.TextChoices):
    ASKED = "asked", _("Venter på svar")
    AGREED = "agreed", _("Begge er interessert")
    DECLINED = "declined", _("Ikke nå")
    TAKEN_BACK = "taken_back", _("Trukket tilbake")


LIVE = frozenset({SuggestionStatus.ASKED, SuggestionStatus.AGREED})
SUGGESTION = Lifecycle(
    agree=Step({SuggestionStatus.ASKED}, SuggestionStatus.AGREED),
    decline=Step(LIVE, SuggestionStatus.DECLINED),  # a yes can be regretted
    take_back=Step({SuggestionStatus.ASKED}, SuggestionStatus.TAKEN_BACK),
)


class Answer(models.TextChoices):
    WAITING = "waiting", _("Har ikke svart")
    YES = "yes", _("Interessert")
    NOT_NOW = "not_now", _("Ikke nå")


class OutsiderStatus(models.TextChoices):
    NAMED = "named", _("Nevnt")
    ASKED = "asked", _("Spurt")
    ANSWERED = "answered", _("Har svart")
    JOINED = "joined", _("Er med")
    CLOSED = "closed", _("Vil ikke være med nå")


APPROACHABLE = frozenset({OutsiderStatus.NAMED, OutsiderStatus.ASKED, OutsiderStatus.ANSWERED})
OUTSIDER = Lifecycle(
    ask=Step({OutsiderStatus.NAMED, OutsiderStatus.ASKED}, OutsiderStatus.ASKED),
    answer=Step({OutsiderStatus.NAMED, OutsiderStatus.ASKED}, OutsiderStatus.ANSWERED),
    join=Step(APPROACHABLE, OutsiderStatus.JOINED),
    close=Step(APPROACHABLE, OutsiderStatus.CLOSED),
)

TONES = {
    SignUpStatus.NEW: "info",
    SignUpStatus.WORKED: "info",
    SignUpStatus.COUPLED: "success",
    SignUpStatus.WITHDRAWN: "neutral",
    SuggestionStatus.ASKED: "info",
    SuggestionStatus.AGREED: "success",
    SuggestionStatus.DECLINED: "neutral",
    SuggestionStatus.TAKEN_BACK: "neutral",
    OutsiderStatus.NAMED: "info",
    OutsiderStatus.ANSWERED: "warning",
    OutsiderStatus.JOINED: "success",
    OutsiderStatus.CLOSED: "neutral",
}
"""Of all three: an agency that is asked has the tone of a suggestion that is."""
