"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Folk fra fil"),
    {
        "people.import_begun": _("Satte i gang en import av folk"),
        "people.import_resumed": _("Fortsatte en import av folk"),
        "people.import_being_undone": _("Begynte å angre en import av folk"),
        "people.import_undone": _("Angret en import av folk"),
        "people.imported": _("Hentet inn folk fra en fil"),
        "people.list_confirmed": _("Bekreftet lista over folk"),
    },
)
