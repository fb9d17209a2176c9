"""Which messages are there about what people ask for by right?"""

from django.utils.translation import gettext_lazy as _

from portal.access.permissions import is_portal_administrator
from portal.foundation.message_kinds import Place, Wording, declare_kind

PRIVACY = _("Personvern")
RECEIPT = {"receipt": Place(_("kvitteringsnummeret"), "7C9E6679")}
REQUEST = RECEIPT | {"address": Place(_("adressen til siden om kravet"), "/mine-data/krav/7c9e6679/")}
DUE = {"day": Place(_("siste dag for å svare"), "29.12.2026")}

declare_kind(
    "privacy_asked",
    group=PRIVACY,
    sentence=_("Kvittering for et krav om personvern"),
    can_stop=False,
    places=REQUEST | DUE,
    must_say=("receipt",),
    wordings={
        "": Wording(
            subject=_("Vi har fått kravet ditt, kvittering %(receipt)s"),
            body=(
                _("Kvittering %(receipt)s. Vi svarer senest %(day)s. Du finner kravet og svaret på siden «Mine data»."),
            ),
            button=_("Se kravet"),
            link=("address",),
            why=_("Du får e-posten fordi du sendte et krav om personvern i portalen."),
        )
    },
)
declare_kind(
    "privacy_answered",
    group=PRIVACY,
    sentence=_("Svar på et krav om personvern"),
    can_stop=False,
    places=REQUEST,
    must_say=("receipt",),
    wordings={
        "": Wording(
            subject=_("Vi har svart på kravet ditt, kvittering %(receipt)s"),
            body=(_("Les svaret på krav %(receipt)s i portalen. Er du ikke enig, kan du klage til Datatilsynet."),),
            button=_("Les svaret"),
            link=("address",),
            why=_("Du får e-posten fordi du sendte et krav om personvern i portalen."),
        )
    },
)
declare_kind(
    "privacy_to_answer",
    group=PRIVACY,
    sentence=_("Et krav om personvern må besvares"),
    concerns=is_portal_administrator,
    can_stop=False,
    places=REQUEST | DUE,
    wordings={
        "": Wording(
            subject=_("Et krav om personvern må besvares innen %(day)s"),
            body=(_("Krav %(receipt)s venter på svar. Fristen er 30 dager fra det ble sendt."),),
            button=_("Les kravet"),
            link=("address",),
            why=_("Du får e-posten fordi du er portaladministrator."),
        )
    },
)
declare_kind(
    "account_erased",
    group=PRIVACY,
    sentence=_("Kvittering for at kontoen er slettet"),
    concerns=lambda user: False,
    can_stop=False,
    in_portal=False,
    places=RECEIPT | {"text": Place(_("det vi svarte, når noen ba oss"), _("Kontoen er slettet, slik du ba om."))},
    must_say=("receipt",),
    wordings={
        "": Wording(
            subject=_("Kontoen din er slettet, kvittering %(receipt)s"),
            body=(
                _(
                    "Kvittering %(receipt)s. Det portalen hadde om deg, er slettet. "
                    "Har du hatt en rolle, står navnet ditt i loggen til det du gjorde, slettes derfra. "
                    "Ellers står det ikke der."
                ),
                "%(text)s",
                _("Var det ikke du som ba om det, må du si fra til DFØ med en gang."),
            ),
            why=_("Adressen din blir borte fra portalen når denne e-posten er levert."),
        )
    },
)
