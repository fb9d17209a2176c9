"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Avtaler"),
    {
        "agreement.make": _("Laget en avtale"),
        "agreement.edit": _("Endret en avtale"),
        "agreement.share": _("Sendte en avtale til gjennomlesing"),
        "agreement.take_back": _("Tok en avtale tilbake til utkast"),
        "agreement.ask_to_sign": _("Sendte en avtale til signering"),
        "agreement.reopen": _("Åpnet en avtale for endring"),
        "agreement.sign": _("Signerte en avtale"),
        "agreement.enter": _("En avtale begynte å gjelde"),
        "agreement.decline": _("Sa nei til å signere en avtale"),
        "agreement.cancel": _("Avbrøt en avtale"),
        "agreement.complete": _("Fullførte en avtale"),
        "agreement.evaluate": _("Meldte at en avtale er evaluert"),
        "agreement.manager": _("Sa at lederen har sagt ja til en avtale"),
        "agreement.archive": _("Meldte at en avtale er arkivert"),
        "agreement.signatory": _("Valgte hvem som signerer en avtale"),
        "agreement.remark_said": _("Kommenterte en avtale"),
        "agreement.remark_asked": _("Ba om endring i en avtale"),
        "agreement.remark_taken": _("Tok inn en endring i en avtale"),
        "agreement.remark_refused": _("Tok ikke inn en endring i en avtale"),
        "agreement.amend": _("Sendte en endring av en avtale til signering"),
        "agreement.amended": _("En endring av en avtale begynte å gjelde"),
        "agreement.amend_no": _("Sa nei til en endring av en avtale"),
        "agreement.amend_lapse": _("En endring av en avtale falt bort"),
        "agreement.amend_back": _("Trakk en endring av en avtale"),
        "agreement.forgotten": _("Arbeidskopien av en gammel avtale ble slettet"),
        "agency.usual_terms_changed": _("Endret faste vilkår i avtaler"),
        "agreement_rule.changed": _("Endret en regel for avtaler"),
    },
)
