"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Lederens godkjenning"),
    {
        "approval.ask": _("Spurte lederen sin"),
        "approval.confirm": _("Bekreftet adressen til en leder"),
        "approval.refuse": _("Bekreftet ikke adressen til en leder"),
        "approval.approve": _("Sa ja til en ansatt"),
        "approval.decline": _("Sa nei til en ansatt"),
        "approval.question": _("Spurte en ansatt før svaret"),
        "approval.reply": _("Svarte lederen sin"),
        "approval.forward": _("Sendte spørsmålet videre til en stedfortreder"),
        "approval.remind": _("En påminnelse om et spørsmål til en leder ble sendt"),
        "approval.expire": _("Svarfristen for et spørsmål til en leder gikk ut"),
        "approval.withdraw": _("Trakk spørsmålet til lederen"),
        "approval.end": _("Et spørsmål til en leder gjaldt ikke lenger"),
        "approval.forgotten": _("Et gammelt spørsmål til en leder ble slettet"),
    },
)
