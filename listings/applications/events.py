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
        "application.assessing": _("Begynte å vurdere en kandidat"),
        "application.interview": _("Inviterte en kandidat til samtale"),
        "application.talk_set": _("Satte tid for en samtale"),
        "application.talk_called_off": _("Avlyste en samtale"),
        "application.talk_unsuitable": _("Ba om en annen tid for en samtale"),
        "application.offered": _("Tilbød en kandidat plassen"),
        "application.tagged": _("Satte en merkelapp på en kandidat"),
        "application.untagged": _("Tok en merkelapp av en kandidat"),
        "application.may_ask_again": _("Sa ja til å bli spurt igjen"),
        "application.ask_no_more": _("Sa nei til å bli spurt igjen"),
        "application.asked_again": _("Spurte en tidligere kandidat om en ny utlysning"),
        "application.not_selected": _("Ga en kandidat beskjed om at valget falt på en annen"),
        "application.accepted": _("Takket ja til plass"),
        "application.declined": _("Takket nei til plass"),
        "application.given_up": _("Ga fra seg plassen"),
        "application.undone": _("Gjorde om et steg for en kandidat"),
        "candidates.exported": _("Lastet ned kandidatlista"),
        "candidates.printed": _("Skrev ut kandidatlista"),
        "invitation.sent": _("Inviterte en person til en utlysning"),
        "invitation.accepted": _("Svarte ja på en invitasjon"),
        "invitation.declined": _("Svarte nei på en invitasjon"),
        "invitation.withdrawn": _("Trakk tilbake en invitasjon"),
        "invitation.ended": _("En invitasjon gjaldt ikke lenger"),
        "invitation.forgotten": _("En gammel invitasjon ble slettet"),
        "invitations.refused": _("Sa nei til å bli invitert av en virksomhet"),
        "invitations.allowed": _("Sa ja til å bli invitert av en virksomhet igjen"),
        "nomination.sent": _("Foreslo en kollega for en utlysning"),
        "answer_template.saved": _("Lagret en mal for svar"),
        "answer_template.deleted": _("Slettet en mal for svar"),
    },
)
