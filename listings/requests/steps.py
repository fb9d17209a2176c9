"""Which buttons does a request have, and what is asked before each of them does something?"""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can

from . import actions, forms
from .models import Request
from .places import wants_place
from .status import LIFECYCLE


def always(request):
    return True


@dataclass(frozen=True)
class Button:
    """`step` is that of the life cycle, `done` is said afterwards, `variant` how the button looks. One that `answers`
    shows the words again; `fits` says of one request whether it is wanted, and `leads` where it leads."""

    slug: str
    step: str
    verb: Callable
    action: str
    form: type
    label: str
    done: str
    variant: str = "secondary"
    answers: bool = False
    fits: Callable = always
    leads: Callable = Request.get_absolute_url

    def url(self, request):
        return reverse("requests:move", args=[request.public_id, self.slug])

    def is_for(self, user, request):
        return LIFECYCLE.allows(self.step, request.status) and self.fits(request) and can(user, self.action, request)


def to_posting(request):
    """Where she goes on writing."""
    return reverse("postings:review", args=[request.about_id])


BUTTONS = (
    Button(
        "ja",
        "agree",
        actions.agree,
        Action.ANSWER_REQUEST,
        forms.AgreeForm,
        _("Ja, vi vil snakke videre"),
        _("Svaret er sendt. Nå ser begge hvem de kan kontakte."),
        variant="primary",
        answers=True,
    ),
    Button(
        "nei-takk",
        "decline",
        actions.decline,
        Action.ANSWER_REQUEST,
        forms.DeclineForm,
        _("Nei takk"),
        _("Svaret er sendt."),
        answers=True,
    ),
    Button(
        "avtalt",
        "settle",
        actions.settle,
        Action.CLOSE_REQUEST,
        forms.AnswerForm,
        _("Vi har avtalt noe"),
        _("Så fint! Forespørselen står nå som avtalt."),
        variant="primary",
    ),
    Button(
        "ble-ikke-noe-av",
        "drop",
        actions.drop,
        Action.CLOSE_REQUEST,
        forms.AnswerForm,
        _("Det ble ikke noe av"),
        _("Forespørselen er avsluttet."),
    ),
    Button(
        "lys-ut",
        "place",
        actions.place,
        Action.CHANGE_REQUEST,
        forms.PlaceForm,
        _("Lys ut oppdraget"),
        _("Her er et utkast med det dere har avtalt. Se over det, og publiser når det er klart."),
        variant="primary",
        fits=wants_place,
        leads=to_posting,
    ),
    Button(
        "trekk",
        "withdraw",
        actions.withdraw_request,
        Action.CHANGE_REQUEST,
        forms.AnswerForm,
        _("Trekk forespørselen"),
        _("Forespørselen er trukket."),
        variant="tertiary",
    ),
)
BY_SLUG = {button.slug: button for button in BUTTONS}


def buttons_for(user, request):
    return [
        {"label": button.label, "url": button.url(request), "variant": button.variant}
        for button in BUTTONS
        if button.is_for(user, request)
    ]
