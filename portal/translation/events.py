"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Oversettelser"),
    {
        "translation.confirmed": _("Bekreftet en oversettelse"),
        "translation.paired": _("Koblet en side til den som var skrevet på den andre målformen"),
    },
)
