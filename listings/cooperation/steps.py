"""Which buttons does a cooperation agreement have, and what is asked before each of them does something?"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from portal.access.rules import Action, can

from . import actions
from .forms import ReasonForm, SilentForm, WordForm
from .sides import may_agree_for, page_for
from .status import Status


@dataclass(frozen=True)
class Button:
    """`follows` says what happens, `done` is said afterwards. `is_time(cooperation, agency)`: for the agency she speaks
    for. `read(cooperation, agency)`: the number of what she answers, which goes with the form; None where there is
    none."""

    slug: str
    verb: Callable
    action: str
    label: str
    follows: str
    done: str
    form: type
    is_time: Callable
    read: Callable | None = None

    def is_for(self, user, cooperation, agency):
        is_hers = self.action == Action.WRITE_COOPERATION or may_agree_for(user, agency)
        return is_hers and self.is_time(cooperation, agency) and can(user, self.action, cooperation)


END = Action.END_COOPERATION
BUTTONS = (
    Button(
        "avsla",
        actions.decline_proposal,
        END,
        _("Si nei til forslaget"),
        _("Den andre virksomheten får beskjed. Det dere allerede er enige om, gjelder som før."),
        _("Forslaget er avslått."),
        ReasonForm,
        lambda cooperation, agency: cooperation.asked_of(agency),
        lambda cooperation, agency: cooperation.asked_of(agency).number,
    ),
    Button(
        "trekk",
        actions.withdraw_proposal,
        END,
        _("Trekk forslaget"),
        _("Den andre virksomheten kan ikke godkjenne forslaget lenger. Det dere har skrevet, blir et utkast igjen."),
        _("Forslaget er trukket."),
        WordForm,
        lambda cooperation, agency: cooperation.asked_by(agency),
        lambda cooperation, agency: cooperation.asked_by(agency).number,
    ),
    Button(
        "slett-utkast",
        actions.discard_draft,
        Action.WRITE_COOPERATION,
        _("Slett utkastet"),
        _("Det dere har skrevet i utkastet, blir borte. Den andre virksomheten har ikke sett det."),
        _("Utkastet er slettet."),
        SilentForm,
        lambda cooperation, agency: cooperation.draft_of(agency),
        lambda cooperation, agency: cooperation.draft_of(agency).saves,
    ),
    Button(
        "ga-ikke-videre",
        actions.drop_cooperation,
        END,
        _("Gå ikke videre"),
        _("Forslag og utkast faller bort, og den andre virksomheten får beskjed. Dere kan begynne på nytt senere."),
        _("Dere går ikke videre med samarbeidsavtalen."),
        ReasonForm,
        lambda cooperation, agency: cooperation.status == Status.WRITTEN and cooperation.shown_at,
    ),
    Button(
        "avslutt",
        actions.end_cooperation,
        END,
        _("Avslutt samarbeidsavtalen"),
        _("Nye avtaler om hospitering begynner ikke lenger med disse vilkårene. De som er laget, gjelder som før."),
        _("Samarbeidsavtalen er avsluttet."),
        ReasonForm,
        lambda cooperation, agency: cooperation.status == Status.IN_FORCE,
    ),
)
BY_SLUG = {button.slug: button for button in BUTTONS}


def address_of(button, cooperation, agency):
    """With the number of what stands on the page where she chooses it."""
    address = page_for(agency, cooperation, "step", button.slug)
    return f"{address}?lest={button.read(cooperation, agency)}" if button.read else address


def buttons_for(user, cooperation, agency):
    return [
        {"label": button.label, "url": address_of(button, cooperation, agency), "variant": "tertiary"}
        for button in BUTTONS
        if button.is_for(user, cooperation, agency)
    ]
