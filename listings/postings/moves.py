"""Which moves can a person make with a posting now, and what does each say? One row per button."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action
from portal.access.rules import can

from . import actions
from .drafts import revision_of
from .status import LIFECYCLE, Status

OUT = frozenset(Status) - {Status.DRAFT, Status.SUBMITTED, Status.WITHDRAWN}


@dataclass(frozen=True)
class Move:
    """`question` asks for a page of its own before it is done; `elsewhere` ends in the list, not at the posting."""

    name: str
    label: str
    done: str
    verb: Callable
    action: Action
    starts_from: frozenset
    question: str = ""
    variant: str = "secondary"
    tone: str = ""
    needs_changes: bool = False
    elsewhere: bool = False

    def is_open(self, user, posting):
        if posting.status not in self.starts_from or self.needs_changes and not posting.has_unpublished_changes:
            return False
        return can(user, self.action, posting)

    def url(self, posting):
        return reverse("postings:move", args=[posting.pk, self.name])


def sources(step):
    return frozenset(LIFECYCLE.steps[step].sources)


MOVES = {
    move.name: move
    for move in (
        Move(
            "publiser",
            _("Publiser"),
            _("Utlysningen er publisert"),
            actions.publish,
            Action.PUBLISH_POSTING,
            sources("publish"),
            variant="primary",
        ),
        Move(
            "publiser-endringene",
            _("Publiser endringene"),
            _("Endringene er publisert"),
            actions.publish_changes,
            Action.PUBLISH_POSTING,
            OUT,
            variant="primary",
            needs_changes=True,
        ),
        Move(
            "send-til-godkjenning",
            _("Send til godkjenning"),
            _("Utlysningen er sendt til godkjenning"),
            actions.submit,
            Action.SUBMIT_POSTING,
            sources("submit"),
            elsewhere=True,
        ),
        Move(
            "send-tilbake",
            _("Ta tilbake til utkast"),
            _("Utlysningen er et utkast igjen"),
            actions.send_back,
            Action.EDIT_POSTING,
            sources("send_back"),
            variant="tertiary",
        ),
        Move(
            "gjenapne",
            _("Åpne igjen"),
            _("Utlysningen er åpen igjen"),
            actions.reopen,
            Action.PUBLISH_POSTING,
            sources("reopen"),
        ),
        Move(
            "vurder",
            _("Slutt å ta imot interesse"),
            _("Utlysningen tar ikke imot flere. Dere kan vurdere kandidatene."),
            actions.assess,
            Action.WITHDRAW_POSTING,
            sources("assess"),
        ),
        Move(
            "tildel",
            _("Merk som tildelt"),
            _("Utlysningen er merket som tildelt"),
            actions.assign,
            Action.WITHDRAW_POSTING,
            sources("assign"),
            question=_("Er plassen tildelt? Utlysningen går ut av søket, og de som venter på svar, får vite det."),
            variant="tertiary",
        ),
        Move(
            "avslutt",
            _("Avslutt"),
            _("Utlysningen er avsluttet"),
            actions.close,
            Action.WITHDRAW_POSTING,
            sources("close"),
            question=_(
                "Avslutte utlysningen? Den går ut av søket, men siden blir stående og sier fra. "
                "De som venter på svar, får vite det."
            ),
            variant="tertiary",
        ),
        Move(
            "trekk",
            _("Trekk"),
            _("Utlysningen er trukket"),
            actions.withdraw,
            Action.WITHDRAW_POSTING,
            sources("withdraw"),
            question=_(
                "Trekke utlysningen? Den går ut av søket, og ingen utenfor virksomheten kan lese den lenger. "
                "De som venter på svar, får vite det."
            ),
            variant="tertiary",
            tone="danger",
        ),
        Move(
            "kopier",
            _("Kopier"),
            _("Dette er en kopi. Se over datoene før dere publiserer."),
            actions.copy_posting,
            Action.EDIT_POSTING,
            frozenset(Status),
            variant="tertiary",
        ),
        Move(
            "slett",
            _("Slett"),
            _("Utkastet er slettet"),
            actions.delete_draft,
            Action.EDIT_POSTING,
            frozenset({Status.DRAFT}),
            question=_("Slette utkastet? Det kan ikke hentes tilbake."),
            variant="tertiary",
            tone="danger",
            elsewhere=True,
        ),
    )
}


def moves_for(user, posting):
    """In the order of the table, so that what brings it out comes first."""
    return [move for move in MOVES.values() if move.is_open(user, posting) and not is_beside_the_point(move, posting)]


def is_beside_the_point(move, posting):
    """Asking for approval is for agencies that want it."""
    return move.name == "send-til-godkjenning" and not posting.agency.second_pair_of_eyes


def buttons_for(user, posting):
    return [button(move, posting) for move in moves_for(user, posting)]


def button(move, posting):
    url = move.url(posting)
    words = {"label": move.label, "url": url, "variant": move.variant, "tone": move.tone, "asks": move.question}
    return words | {"revision": revision_of(posting)}
