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
        "privacy_request.sent": _("Sendte et krav om personvern"),
        "privacy_request.answered": _("Svarte på et krav om personvern"),
    },
)
