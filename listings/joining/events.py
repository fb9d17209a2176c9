"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Virksomheter som vil være med"),
    {
        "join_request.confirmed": _("Bekreftet at virksomheten vil være med"),
        "join_request.taken_back": _("Trakk ønsket om å bli med"),
        "join_request.accepted": _("Sa ja til at en virksomhet blir med"),
        "join_request.declined": _("Sa nei til at en virksomhet blir med"),
        "join_request.forgotten": _("Et gammelt ønske om å bli med ble slettet"),
    },
)
