"""Which messages are there about a request, to the agency that answers and to the one that asks? Never with words or
names of people: those stay in the portal."""

from django.utils.translation import gettext_lazy as _

from listings.agencies.permissions import writes_for_any
from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from .models import Request
from .status import Status

REQUESTS = _("Forespørsler mellom virksomheter")
WHY = _("Du får e-posten fordi du lyser ut for en virksomhet.")
PLACES = {
    "title": Place(_("tittelen på utlysningen"), _("Vi låner ut en arkivar")),
    "asker": Place(_("virksomheten som spør"), "Kystverket"),
    "owner": Place(_("virksomheten som har lyst ut"), "Kartverket"),
}


def still_holds(person, context):
    """Who may see it no more gets no mail about it, and nobody of what has moved on since."""
    known = Request.objects.visible_to(person).filter(public_id=context["id"])
    return known.filter(status=context["status"]).exists()


def words(subject, body, button):
    return Wording(subject=subject, body=(body,), button=button, link=("requests:request", "id"), why=WHY)


FACTS = {"group": REQUESTS, "concerns": writes_for_any, "places": PLACES, "still_holds": still_holds}
READ = _("Les forespørselen")

declare_kind(
    "request_received",
    sentence=_("En annen virksomhet sender dere en forespørsel"),
    wordings={
        "": words(
            _("%(asker)s har sendt dere en forespørsel: «%(title)s»"),
            _("%(asker)s er interessert i «%(title)s». Les hva de skriver, og svar ja eller nei takk i portalen."),
            _("Les og svar"),
        )
    },
    **FACTS,
)
declare_kind(
    "request_waits",
    sentence=_("En forespørsel dere har fått, venter på svar"),
    wordings={
        "": words(
            _("%(asker)s venter på svar om «%(title)s»"),
            _("%(asker)s sendte dere en forespørsel for en stund siden. Et «nei takk» er også til hjelp."),
            _("Les og svar"),
        )
    },
    **FACTS,
)
declare_kind(
    "request_changed",
    sentence=_("En forespørsel til dere er endret eller trukket"),
    default=Rhythm.DAILY,
    by="status",
    wordings={
        Status.WAITING.value: words(
            _("%(asker)s har endret forespørselen om «%(title)s»"),
            _("%(asker)s har skrevet noe nytt i forespørselen. Les den på nytt før dere svarer."),
            _("Les og svar"),
        ),
        Status.WITHDRAWN.value: words(
            _("%(asker)s har trukket forespørselen om «%(title)s»"),
            _("%(asker)s har trukket forespørselen. Dere trenger ikke å gjøre noe."),
            READ,
        ),
    },
    **FACTS,
)
declare_kind(
    "request_answered",
    sentence=_("Dere får svar på en forespørsel"),
    by="status",
    wordings={
        Status.TALKING.value: words(
            _("%(owner)s vil snakke videre om «%(title)s»"),
            _("%(owner)s svarer ja. Nå ser dere hvem dere kan kontakte, og kan avtale resten selv."),
            _("Se hvem dere kan kontakte"),
        ),
        Status.DECLINED.value: words(
            _("Svar fra %(owner)s om «%(title)s»"),
            _("%(owner)s svarer nei takk denne gangen. Les hva de skriver, i portalen."),
            _("Les svaret"),
        ),
    },
    **FACTS,
)
declare_kind(
    "request_contact",
    sentence=_("En kollega oppgir deg som kontakt etter en forespørsel"),
    wordings={
        "": words(
            _("Du er kontakt for %(asker)s om «%(title)s»"),
            _("En kollega har svart ja til %(asker)s og oppgitt deg som kontakt. De ser navnet og e-postadressen din."),
            READ,
        )
    },
    **FACTS,
)
declare_kind(
    "request_ended",
    sentence=_("En forespørsel gjelder ikke lenger"),
    by="how",
    wordings={
        "posting": words(
            _("«%(title)s» tar ikke imot flere"),
            _(
                "%(owner)s har avsluttet utlysningen, og forespørselen deres gjelder ikke lenger. "
                "Dere trenger ikke å gjøre noe."
            ),
            READ,
        ),
        "owner": words(
            _("%(owner)s er ikke med i ordningen nå"),
            _("Forespørselen deres om «%(title)s» gjelder ikke lenger. Dere trenger ikke å gjøre noe."),
            READ,
        ),
        "asker": words(
            _("%(asker)s er ikke med i ordningen nå"),
            _("Forespørselen om «%(title)s» gjelder ikke lenger. Dere trenger ikke å svare."),
            READ,
        ),
        "merged": words(
            _("%(asker)s og %(owner)s blir én virksomhet"),
            _("Forespørselen om «%(title)s» gjelder ikke lenger. Dere trenger ikke å gjøre noe."),
            READ,
        ),
    },
    **FACTS,
)
declare_kind(
    "request_closed",
    sentence=_("Den andre virksomheten melder hva en forespørsel førte til"),
    default=Rhythm.DAILY,
    by="status",
    wordings={
        Status.SETTLED.value: words(
            _("Avtalt: «%(title)s»"),
            _(
                "Den andre virksomheten har meldt at dere har avtalt noe etter forespørselen om «%(title)s». "
                "Åpne den for å se hvordan dere går videre."
            ),
            READ,
        ),
        Status.DROPPED.value: words(
            _("Det ble ikke noe av «%(title)s»"),
            _("Den andre virksomheten har meldt at det ikke ble noe av denne gangen."),
            READ,
        ),
    },
    **FACTS,
)
declare_kind(
    "request_placed",
    sentence=_("Det dere har avtalt etter en forespørsel, er lyst ut"),
    wordings={
        "": words(
            _("%(asker)s har lyst ut oppdraget dere har avtalt"),
            _(
                "Dere avtalte noe etter forespørselen om «%(title)s». Nå er oppdraget lyst ut, og dere kan foreslå en "
                "kollega. Kollegaen må selv si ja."
            ),
            _("Se hvordan dere går videre"),
        )
    },
    **FACTS,
)
