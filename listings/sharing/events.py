"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Åpen deling"),
    {
        "posting.shared": _("Delte en utlysning åpent"),
        "posting.share_ended": _("Utlysningen er ikke delt åpent lenger"),
        "posting.share_contact_shown": _("Viste kontaktpersonen åpent"),
        "posting.share_contact_hidden": _("Sluttet å vise kontaktpersonen åpent"),
    },
)
