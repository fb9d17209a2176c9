"""Which messages are there about agencies that want to be in?

To the address that a stranger has given, nothing goes that the stranger has written: the domain is the address's own.
"""

from django.utils.translation import gettext_lazy as _

from portal.access.permissions import is_portal_administrator
from portal.foundation.message_kinds import Place, Wording, declare_kind

JOINING = _("Virksomheter som vil være med")
AGENCY = {"agency": Place(_("navnet på virksomheten"), "Kystverket")}
ASKED = _("Du får e-posten fordi noen oppga adressen din da de ba om at virksomheten blir med.")

declare_kind(
    "join_asked",
    group=JOINING,
    sentence=_("Bekreft at virksomheten vil være med"),
    concerns=is_portal_administrator,
    can_stop=False,
    in_portal=False,
    places={"domain": Place(_("e-postdomenet"), "kystverket.no")},
    wordings={
        "": Wording(
            subject=_("Bekreft at %(domain)s vil være med i Utvekslingsportalen"),
            body=(
                _("Noen har bedt om at virksomheten med e-postdomenet %(domain)s blir med, og oppga denne adressen."),
                _(
                    "Var det deg, åpner du lenken og bekrefter. Da svarer vi dere. "
                    "Var det ikke deg, trenger du ikke å gjøre noe."
                ),
            ),
            button=_("Bekreft"),
            link=("joining:mine", "token"),
            why=ASKED,
        )
    },
)
declare_kind(
    "join_confirmed",
    group=JOINING,
    sentence=_("En virksomhet vil være med"),
    concerns=is_portal_administrator,
    places=AGENCY,
    wordings={
        "": Wording(
            subject=_("%(agency)s vil være med"),
            body=(_("%(agency)s har bedt om å bli med. Se over det de har skrevet, og slipp dem inn eller si nei."),),
            button=_("Se hva de har skrevet"),
            link=("joining:requests",),
            why=_("Du får e-posten fordi du er portaladministrator."),
        )
    },
)
declare_kind(
    "join_declined",
    group=JOINING,
    sentence=_("Virksomheten er ikke sluppet inn"),
    concerns=is_portal_administrator,
    can_stop=False,
    in_portal=False,
    places=AGENCY | {"text": Place(_("svaret"), _("Dere er dessverre ikke en statlig virksomhet."))},
    must_say=("text",),
    wordings={
        "": Wording(
            subject=_("Svar om %(agency)s i Utvekslingsportalen"),
            body=(_("Vi har lest ønsket om at %(agency)s blir med, og har svart nei."), "%(text)s"),
            why=ASKED,
        )
    },
)
