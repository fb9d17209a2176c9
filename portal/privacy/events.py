"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Personvern"),
    {
        "audit_log.read": _("Åpnet loggen"),
        "audit_log.checked": _("Kontrollerte loggen"),
        "privacy.exported": _("Lastet ned alt om seg selv"),
        "privacy.erased": _("En konto ble slettet"),
        "privacy.name_kept": _("Navnet på en som hadde en rolle, ble stående i loggen"),
        "privacy_request.sent": _("Sendte et krav om personvern"),
        "breach.listed": _("Fant ut hvem et brudd på personvernet gjelder"),
        "privacy_request.answered": _("Svarte på et krav om personvern"),
    },
)
