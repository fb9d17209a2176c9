"""What does the agency get, when an address is to be confirmed?"""

from django.utils.translation import gettext_lazy as _

from portal.access.roles import Role
from portal.foundation.message_kinds import Place, Wording, declare_kind

from .places import APPROVALS

WHY = _("Du får e-posten fordi du er administrator for en virksomhet.")


def administers(user):
    return bool(user.agency_ids(Role.ADMINISTRATOR))


declare_kind(
    "approval_to_confirm",
    group=APPROVALS,
    sentence=_("En ansatt vil spørre en leder med en adresse dere må bekrefte"),
    concerns=administers,
    by="how",
    places={"agency": Place(_("navnet på virksomheten"), "Kystverket")},
    wordings={
        "": Wording(
            subject=_("Bekreft adressen til en leder i %(agency)s"),
            body=(
                _(
                    "En ansatt vil spørre lederen sin, og har oppgitt en adresse som ikke hører til noen av dem som er "
                    "med. Lederen får spørsmålet når dere har bekreftet adressen."
                ),
            ),
            button=_("Se adressen"),
            link=("approvals:approvers",),
            why=WHY,
        ),
        "again": Wording(
            subject=_("En adresse til en leder i %(agency)s er ikke bekreftet ennå"),
            body=(
                _(
                    "En ansatt har ventet noen dager på at dere sier om adressen til lederen er riktig. Lederen får "
                    "ikke spørsmålet før dere har bekreftet adressen."
                ),
                _("Er adressen feil, sier du det på samme side. Da kan den ansatte spørre en annen."),
            ),
            button=_("Se adressen"),
            link=("approvals:approvers",),
            why=WHY,
        ),
    },
)
