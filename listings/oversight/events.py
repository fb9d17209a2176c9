"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Innsyn for portalens eier"),
    {
        "oversight.opened": _("Åpnet en virksomhet for innsyn"),
        "oversight.ended": _("Et innsyn i en virksomhet ble avsluttet"),
        "oversight.read": _("Leste det en virksomhet var åpnet for"),
        "oversight.forgotten": _("Et gammelt innsyn ble slettet"),
    },
)
