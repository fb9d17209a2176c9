"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Evalueringer"),
    {
        "evaluation.opened": _("Åpnet en evaluering"),
        "evaluation.given": _("Svarte på en evaluering"),
        "evaluation.taken_up": _("Åpnet svarene på en evaluering for endring"),
        "evaluation.closed": _("En evaluering ble avsluttet"),
        "evaluation.publishing": _("Svarte på om en evaluering kan bli til en historie"),
        "evaluation.anonymised": _("Svarene i en evaluering ble slettet"),
    },
)
