"""Which messages are there about words that somebody proposes?"""

from django.utils.translation import gettext_lazy as _

from portal.access.roles import PortalRole
from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from .status import ProposalStatus

VOCABULARY = _("Ordlista")
TO_PROPOSER = _("Du får e-posten fordi du har foreslått et ord.")
PLACES = {
    "words": Place(_("ordet som er foreslått"), "Dronepiloting"),
    "term": Place(_("ordet i lista"), "Droneflyging"),
    "reason": Place(_("redaktørens begrunnelse"), _("Ordet er for smalt for den felles lista.")),
}
MINE = ("vocabulary:mine",)


def to_proposer(subject, body):
    return Wording(subject=subject, body=(body,), button=_("Se forslagene dine"), link=MINE, why=TO_PROPOSER)


declare_kind(
    "term_proposed",
    group=VOCABULARY,
    sentence=_("Noen foreslår et nytt ord"),
    default=Rhythm.DAILY,
    concerns=lambda user: user.has_portal_role(PortalRole.EDITOR),
    places={"words": PLACES["words"]},
    wordings={
        "": Wording(
            subject=_("«%(words)s» er foreslått som nytt ord"),
            body=(_("Ta det inn, slå det sammen med et ord som finnes, eller si hvorfor det ikke passer."),),
            button=_("Svar på forslaget"),
            link=("vocabulary:proposal", "id"),
            why=_("Du får e-posten fordi du er redaktør."),
        )
    },
)
declare_kind(
    "term_answered",
    group=VOCABULARY,
    sentence=_("Ordet du foreslo, har fått svar"),
    places=PLACES,
    by="status",
    wordings={
        ProposalStatus.ACCEPTED.value: to_proposer(
            _("«%(words)s» er tatt inn i ordlista"),
            _("Ordet heter «%(term)s» i lista. Det står nå der du brukte forslaget, og folk finner det i søket."),
        ),
        ProposalStatus.MERGED.value: to_proposer(
            _("«%(words)s» finnes som «%(term)s»"),
            _("Ordet du foreslo, finnes i lista som «%(term)s». Der du brukte forslaget, står det nå «%(term)s»."),
        ),
        ProposalStatus.DECLINED.value: to_proposer(
            _("«%(words)s» er ikke tatt inn i ordlista"),
            _("Takk for forslaget. Redaktøren skriver: %(reason)s"),
        ),
    },
)
