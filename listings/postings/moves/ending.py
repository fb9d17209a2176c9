"""Which moves lengthen a posting's life, end it, or tell how it went?"""

from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action

from .. import actions
from ..forms.answers import DeadlineForm
from ..forms.outcome import OutcomeForm
from ..status import TELLS_OUTCOME
from .move import Move, sources

MOVES = (
    Move(
        "ny-frist",
        _("Gi ny frist"),
        _("Utlysningen har fått ny frist"),
        actions.extend,
        Action.EXTEND_POSTING,
        sources("extend"),
        question=_("Teksten blir som den er. De som venter på svar på interessen sin, får vite om den nye fristen."),
        form=DeadlineForm,
    ),
    Move(
        "utfall",
        _("Fortell hvordan det gikk"),
        _("Takk. Svaret er lagret"),
        actions.answer_outcome,
        Action.EDIT_POSTING,
        TELLS_OUTCOME,
        question=_("Bare dere og de som lager tall for ordningen, ser svaret. Ikke skriv navn på folk."),
        form=OutcomeForm,
        elsewhere=True,
    ),
    Move(
        "vurder",
        _("Slutt å ta imot interesse"),
        _("Utlysningen tar ikke imot flere. Dere kan vurdere kandidatene."),
        actions.assess,
        Action.WITHDRAW_POSTING,
        sources("assess"),
        question=_(
            "Slutte å ta imot interesse? Utlysningen blir stående i søket og sier at dere vurderer kandidatene. "
            "Dere kan åpne den igjen."
        ),
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
)
