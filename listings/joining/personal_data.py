"""What the joining app holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, accounts_at, declare

from .models import JoinRequest

TOLD = ("name_nb", "contact", "title", "email", "message", "sent_at", "status", "answer")


def of(person):
    return JoinRequest.objects.filter(email__iexact=person.email)


def erase(person):
    """What she asked goes; what she answered stays, without her."""
    JoinRequest.objects.filter(answered_by=person).update(answered_by=None)
    return of(person).delete()[0]


declare(
    "joining.JoinRequest",
    path="answered_by",
    what=_(
        "Navn, stilling og e-postadresse på jobb til den som ber om at virksomheten blir med, det hun eller han "
        "skrev, og hvem som svarte"
    ),
    purpose=_("Svare virksomheter som vil være med, og slippe inn den første administratoren"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("7 dager uten bekreftelse, 180 dager etter svaret, og ett år hvis ingen svarer"),
    done_by=BY_JOB,
    export=lambda person: list(of(person).values(*TOLD)),
    erase=erase,
    people=lambda: accounts_at(JoinRequest.objects.values_list("email", flat=True)),
)
