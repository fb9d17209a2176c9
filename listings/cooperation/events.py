"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Samarbeidsavtaler"),
    {
        "cooperation.begin": _("Begynte på en samarbeidsavtale"),
        "cooperation.send": _("Sendte et forslag til samarbeidsavtale"),
        "cooperation.accept": _("Godkjente et forslag til samarbeidsavtale"),
        "cooperation.decline": _("Avslo et forslag til samarbeidsavtale"),
        "cooperation.withdraw": _("Trakk et forslag til samarbeidsavtale"),
        "cooperation.discard": _("Slettet utkastet til en samarbeidsavtale"),
        "cooperation.drop": _("Gikk ikke videre med en samarbeidsavtale"),
        "cooperation.end": _("Avsluttet en samarbeidsavtale"),
        "cooperation.forgotten": _("En gammel samarbeidsavtale ble slettet"),
    },
)
