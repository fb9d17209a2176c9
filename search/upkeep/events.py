"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Søket"),
    {
        "search.deliver": _("Prøvde å levere til søket"),
        "search.reconcile": _("Sammenlignet databasen med søket"),
        "search.rebuild": _("Bygget søket på nytt"),
    },
)
