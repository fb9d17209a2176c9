"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Forespørsler"),
    {
        "request.reminded": _("Minnet om en forespørsel"),
        "request.send": _("Sendte en forespørsel"),
        "request.change": _("Endret en forespørsel"),
        "request.agree": _("Svarte ja på en forespørsel"),
        "request.decline": _("Svarte nei på en forespørsel"),
        "request.withdraw": _("Trakk en forespørsel"),
        "request.end": _("En forespørsel gjaldt ikke lenger"),
        "request.settle": _("En forespørsel førte til en avtale"),
        "request.drop": _("En forespørsel ble ikke noe av"),
        "request.place": _("Begynte på en utlysning etter en forespørsel"),
        "request.forgotten": _("En gammel forespørsel ble slettet"),
    },
)
