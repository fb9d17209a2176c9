"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Virksomhetenes egne kataloger"),
    {
        "person.facts_changed": _("Katalogen endret navn eller stilling på en konto"),
        "person.address_changed": _("Katalogen endret adressen en person logger inn med"),
        "directory_key.made": _("Laget en nøkkel for katalogen"),
        "directory_key.revoked": _("Trakk tilbake en nøkkel for katalogen"),
        "directory_group.role_set": _("Bestemte hvilken rolle en gruppe i katalogen gir"),
    },
)
