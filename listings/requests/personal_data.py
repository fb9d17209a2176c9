"""What the requests app holds about people."""

from django.db.models import Q
from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .models import Request, RequestChange

PURPOSE = _("La virksomheter spørre hverandre om tilbud og bytter, og svare")
BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")


def requests_of(person):
    rows = Request.objects.filter(Q(sent_by=person) | Q(contact=person))
    return list(rows.values("title", "agency__name_nb", "status", "message", "how_long", "sent_at"))


def forget_sender(person):
    sent = Request.objects.filter(sent_by=person).update(sent_by=None)
    return sent + Request.objects.filter(contact=person).update(contact=None)


def changes_of(person):
    return list(RequestChange.objects.filter(by=person).values("request__title", "event", "text", "at"))


declare(
    "requests.Request",
    path="sent_by",
    what=_(
        "Hvem som sendte forespørselen for virksomheten sin, og hvem som er oppgitt som kontakt. Navn og e-post vises "
        "for den andre virksomheten når den har svart ja. Meldingen er virksomhetens og blir stående når navnet slettes"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=_("12 måneder etter siste steg"),
    done_by=BY_JOB,
    kept=_("Forespørsler du har sendt, fordi de er virksomhetens"),
    export=requests_of,
    erase=forget_sender,
)
declare(
    "requests.RequestChange",
    path="by",
    what=_(
        "Hvem som endret, svarte på eller avsluttet en forespørsel, når, og teksten de skrev for "
        "virksomheten. Begge virksomhetene leser ordene, men ikke hvem som skrev dem"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=_("Sammen med forespørselen"),
    done_by=BY_JOB,
    kept=_("Det du skrev i en forespørsel, fordi det er virksomhetens"),
    export=changes_of,
    erase=lambda person: RequestChange.objects.filter(by=person).update(by=None),
)
