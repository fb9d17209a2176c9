"""Which moves change nothing for the readers: who answers for it, and what is made from it?"""

from django.utils.translation import gettext_lazy as _

from portal.access.catalogue import Action

from .. import actions
from ..forms.owners import OwnersForm
from ..forms.template import TemplateNameForm
from ..status import Status
from .move import Move

MOVES = (
    Move(
        "ansvar",
        _("Endre hvem som er ansvarlig"),
        _("Ansvaret er endret, og de det gjelder, har fått vite det"),
        actions.set_owners,
        Action.EDIT_POSTING,
        frozenset(Status),
        question=_(
            "Den som er ansvarlig, og de medansvarlige får beskjedene om utlysningen. "
            "Alle utlysere hos dere kan fortsatt redigere den."
        ),
        form=OwnersForm,
        variant="tertiary",
        is_aside=True,
    ),
    Move(
        "kopier",
        _("Kopier"),
        _("Dette er en kopi. Se over datoene før dere publiserer."),
        actions.copy_posting,
        Action.EDIT_POSTING,
        frozenset(Status),
        variant="tertiary",
        is_aside=True,
    ),
    Move(
        "lagre-som-mal",
        _("Lagre som mal"),
        _("Malen er lagret. Dere finner den når dere skal lyse ut på nytt."),
        actions.save_as_template,
        Action.EDIT_POSTING,
        frozenset(Status),
        question=_("Malen får tekstene og vilkårene, men ikke datoer, frist og kontaktperson."),
        form=TemplateNameForm,
        variant="tertiary",
        is_aside=True,
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
