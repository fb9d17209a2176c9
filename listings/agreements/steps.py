"""Which buttons does an agreement have, and what is asked before each of them does something?"""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can
from portal.foundation.clock import oslo_today

from . import actions
from .forms.terms import ReasonForm, SilentForm, StepForm
from .notice import reminder_of_notice
from .progress import is_asked
from .sides import side_of
from .status import AMENDMENT_LIFECYCLE, LIFECYCLE, Status


@dataclass(frozen=True)
class Button:
    """`step` is that of the life cycle; `follows` says what happens, and `beside` what else to think of; `done` is said
    afterwards. Before `is_time` it is not offered."""

    slug: str
    step: str
    verb: Callable
    action: str
    label: str
    follows: str
    done: str
    form: type = StepForm
    variant: str = "secondary"
    is_time: Callable = lambda agreement: True
    beside: Callable = lambda agreement: ""

    def url(self, agreement):
        return reverse("agreements:step", args=[agreement.public_id, self.slug])

    def form_for(self, agreement):
        return self.form

    def is_for(self, user, agreement):
        allowed = LIFECYCLE.allows(self.step, agreement.status) and self.is_time(agreement)
        return allowed and can(user, self.action, agreement)


def is_last_day(agreement):
    return agreement.ends is None or agreement.ends <= oslo_today()


EDIT, CANCEL, SIGN = Action.EDIT_AGREEMENT, Action.CANCEL_AGREEMENT, Action.SIGN_AGREEMENT
BUTTONS = (
    Button(
        "til-gjennomlesing",
        "share",
        actions.share_agreement,
        EDIT,
        _("Send til gjennomlesing"),
        _("Hospitanten og avgivende virksomhet kan lese avtalen og be om endringer."),
        _("Avtalen er sendt til gjennomlesing."),
        variant="primary",
    ),
    Button(
        "til-signering",
        "ask_to_sign",
        actions.ask_to_sign,
        EDIT,
        _("Send til signering"),
        _("De tre partene får beskjed om å signere. Endrer dere noe etterpå, må alle signere på nytt."),
        _("Avtalen er sendt til signering."),
        variant="primary",
    ),
    Button(
        "tilbake",
        "take_back",
        actions.take_back_agreement,
        EDIT,
        _("Ta tilbake til utkast"),
        _("De andre ser ikke avtalen før dere sender den igjen."),
        _("Avtalen er et utkast igjen."),
        variant="tertiary",
    ),
    Button(
        "apne",
        "reopen",
        actions.reopen_agreement,
        EDIT,
        _("Åpne for endring"),
        _("Signaturene som er gitt, faller bort. Alle må signere på nytt."),
        _("Avtalen er åpnet for endring."),
        variant="tertiary",
    ),
    Button(
        "fullfor",
        "complete",
        actions.complete_agreement,
        EDIT,
        _("Perioden er over"),
        _("Avtalen står som fullført."),
        _("Avtalen er fullført."),
        variant="primary",
        is_time=is_last_day,
    ),
    Button(
        "avsla",
        "decline",
        actions.decline_agreement,
        SIGN,
        _("Si nei til å signere"),
        _("Avtalen blir avslått, og de andre partene får beskjed."),
        _("Avtalen er avslått."),
        form=ReasonForm,
        variant="tertiary",
    ),
    Button(
        "avbryt",
        "cancel",
        actions.cancel_agreement,
        CANCEL,
        _("Avbryt avtalen"),
        _("Avtalen slutter, og de andre partene får beskjed."),
        _("Avtalen er avbrutt."),
        form=ReasonForm,
        variant="tertiary",
        beside=reminder_of_notice,
    ),
)


@dataclass(frozen=True)
class OfAmendment(Button):
    """`step` is that of the amendment's life. Those who propose it send and withdraw it; those who sign may say no."""

    def is_for(self, user, agreement):
        held = agreement.amendment
        if agreement.status != Status.IN_FORCE or held is None:
            return False
        is_theirs = is_asked(user, agreement) if self.action == SIGN else held.side == side_of(user, agreement)
        allowed = is_theirs and AMENDMENT_LIFECYCLE.allows(self.step, held.status)
        return allowed and can(user, self.action, agreement)

    def form_for(self, agreement):
        """Of a draft that is withdrawn nobody else hears, so nothing is said to them."""
        held = agreement.amendment
        return SilentForm if held and held.is_draft and self.step == "withdraw" else self.form


AMEND = Action.AMEND_AGREEMENT
OF_AMENDMENTS = (
    OfAmendment(
        "send-endring",
        "send",
        actions.send_amendment,
        AMEND,
        _("Send endringen til signering"),
        _("De tre partene får beskjed om å signere endringen. Avtalen gjelder som før til alle har signert."),
        _("Endringen er sendt til signering."),
        variant="primary",
    ),
    OfAmendment(
        "trekk-endring",
        "withdraw",
        actions.withdraw_amendment,
        AMEND,
        _("Trekk endringen"),
        _("Avtalen gjelder som før."),
        _("Endringen er trukket."),
        variant="tertiary",
    ),
    OfAmendment(
        "avsla-endring",
        "decline",
        actions.decline_amendment,
        SIGN,
        _("Si nei til endringen"),
        _("Endringen blir avslått, og de andre partene får beskjed. Avtalen gjelder som før."),
        _("Endringen er avslått."),
        form=ReasonForm,
        variant="tertiary",
    ),
)
BY_SLUG = {button.slug: button for button in (*BUTTONS, *OF_AMENDMENTS)}


def buttons_for(user, agreement, among=BUTTONS):
    return [
        {"label": button.label, "url": button.url(agreement), "variant": button.variant}
        for button in among
        if button.is_for(user, agreement)
    ]
