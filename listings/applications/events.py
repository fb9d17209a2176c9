"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Interesse og kandidater"),
    {
        "application.sent": _("Meldte interesse"),
        "application.updated": _("Endret en interessemelding"),
        "application.withdrawn": _("Trakk en interessemelding"),
        "application.read": _("Åpnet en interessemelding"),
        "application.named": _("Så navnet på en kandidat"),
        "application.noted": _("Skrev et notat om en kandidat"),
        "application.note_changed": _("Endret et notat om en kandidat"),
        "application.note_deleted": _("Slettet et notat om en kandidat"),
        "application.not_selected": _("Ga en kandidat beskjed om at valget falt på en annen"),
        "application.accepted": _("Takket ja til plass"),
        "application.declined": _("Takket nei til plass"),
        "application.undone": _("Gjorde om et steg for en kandidat"),
        "candidates.exported": _("Lastet ned kandidatlista"),
        "candidates.printed": _("Skrev ut kandidatlista"),
        "invitation.sent": _("Inviterte en person til en utlysning"),
        "invitation.accepted": _("Svarte ja på en invitasjon"),
        "invitation.declined": _("Svarte nei på en invitasjon"),
        "invitation.withdrawn": _("Trakk tilbake en invitasjon"),
    },
)
