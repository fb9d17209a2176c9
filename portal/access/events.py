"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Innlogging og tilgang"),
    {
        "sign_in.done": _("Logget inn"),
        "sign_out.done": _("Logget ut"),
        "sign_in.wrong_code": _("Skrev feil innloggingskode"),
        "sign_in.refused": _("Ble avvist etter innlogging hos en innloggingstjeneste"),
        "sign_in.wrong_factor": _("Klarte ikke å bekrefte innloggingen"),
        "identity.tied": _("Knyttet en innloggingstjeneste til kontoen"),
        "identity.untied": _("Koblet en innloggingstjeneste fra kontoen"),
        "second_factor.added": _("La til en måte å bekrefte innloggingen på"),
        "second_factor.removed": _("Tok bort en måte å bekrefte innloggingen på"),
        "second_factor.taken_away": _("Tok bort en annens måter å bekrefte innloggingen på"),
        "second_factor.codes_made": _("Laget nye reservekoder"),
        "session.ended": _("Logget ut et annet sted"),
        "sessions.ended": _("Logget ut alle andre steder"),
        "person.taken_in": _("Fikk konto"),
        "person.shut_out": _("Stengte en person ute"),
        "person.let_in_again": _("Slapp en person inn igjen"),
        "portal_role.given": _("Ga en rolle i hele portalen"),
        "portal_role.taken": _("Tok bort en rolle i hele portalen"),
    },
)
