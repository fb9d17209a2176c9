"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Vilkår og erklæringer"),
    {
        "statement.published": _("Publiserte en ny versjon av vilkårene"),
        "statement.acknowledged": _("Godtok vilkårene"),
    },
)
