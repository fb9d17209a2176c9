"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Innlogging og tilgang"),
    {
        "sign_in.done": _("Logget inn"),
        "sign_out.done": _("Logget ut"),
        "sign_in.wrong_code": _("Skrev feil innloggingskode"),
        "person.taken_in": _("Fikk konto"),
        "person.shut_out": _("Stengte en person ute"),
        "person.let_in_again": _("Slapp en person inn igjen"),
        "portal_role.given": _("Ga en rolle i hele portalen"),
        "portal_role.taken": _("Tok bort en rolle i hele portalen"),
    },
)
