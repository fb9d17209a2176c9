"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Folk fra fil"),
    {
        "people.imported": _("Hentet inn folk fra en fil"),
        "people.list_confirmed": _("Bekreftet lista over folk"),
    },
)
