"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("E-post"),
    {
        "mail.retried": _("Prøvde å sende e-post på nytt"),
        "mail.regarded_as_sent": _("Regnet en e-post som sendt"),
        "mail_text.rewritten": _("Endret en e-posttekst"),
        "mail_text.reset": _("Tok tilbake standardteksten i en e-post"),
    },
)
