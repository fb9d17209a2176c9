"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Ordliste"),
    {
        "term.proposed": _("Foreslo et ord til ordlista"),
        "term.proposal accepted": _("Tok et foreslått ord inn i ordlista"),
        "term.proposal merged": _("Svarte at et foreslått ord finnes fra før"),
        "term.proposal declined": _("Sa nei til et foreslått ord"),
        "term.added": _("La et ord til ordlista"),
        "term.changed": _("Endret et ord i ordlista"),
        "term.retired": _("Tok et ord ut av bruk"),
        "term.brought back": _("Tok et ord i bruk igjen"),
        "term.merged": _("Slo sammen to ord i ordlista"),
        "term.imported": _("Endret et ord i ordlista fra en fil"),
    },
)
