"""Which messages do the parties get? Never with what anybody wrote: that stays in the portal."""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from ..models import Agreement
from ..progress import is_asked
from ..status import AmendmentStatus, Status

AGREEMENTS = _("Avtaler om hospitering")
WHY = _("Du får e-posten fordi du er med i avtalen.")
PLACES = {
    "number": Place(_("nummeret på avtalen"), "2027-0148"),
    "sending": Place(_("avgivende virksomhet"), "Arbeidstilsynet"),
    "receiving": Place(_("mottakende virksomhet"), "Kystverket"),
}


def still_holds(person, context):
    """Who may read it no more gets no mail about it, and nobody of what has moved on since."""
    known = Agreement.objects.visible_to(person).filter(public_id=context["id"])
    return known.filter(status=context["status"]).exists()


def words(subject, body, button):
    return Wording(subject=subject, body=(body,), button=button, link=("agreements:agreement", "id"), why=WHY)


FACTS = {"group": AGREEMENTS, "places": PLACES, "still_holds": still_holds}
READ = _("Les avtalen")

declare_kind(
    "agreement_moved",
    sentence=_("En avtale du er med i, kommer et steg videre"),
    by="status",
    wordings={
        Status.REVIEW.value: words(
            _("Les avtale %(number)s mellom %(sending)s og %(receiving)s"),
            _("Les vilkårene. Du kan kommentere dem og be om endringer."),
            READ,
        ),
        Status.TO_SIGN.value: words(
            _("Avtale %(number)s er klar til signering"),
            _("Avtalen mellom %(sending)s og %(receiving)s skal signeres av hospitanten og begge virksomhetene."),
            _("Les og signer"),
        ),
        Status.IN_FORCE.value: words(
            _("Avtale %(number)s gjelder"),
            _("Alle har signert avtalen mellom %(sending)s og %(receiving)s."),
            READ,
        ),
        Status.COMPLETED.value: words(
            _("Avtale %(number)s er fullført"),
            _("Perioden hos %(receiving)s er over. Snakk sammen om hvordan det gikk."),
            READ,
        ),
        Status.EVALUATED.value: words(
            _("Avtale %(number)s er evaluert"),
            _("Evalueringen er gjort. Det partene har delt, kan dere lese i portalen."),
            READ,
        ),
        Status.CANCELLED.value: words(
            _("Avtale %(number)s er avbrutt"),
            _("Avtalen mellom %(sending)s og %(receiving)s er avbrutt. Begrunnelsen står i portalen."),
            READ,
        ),
        Status.DECLINED.value: words(
            _("Avtale %(number)s ble avslått"),
            _("En av partene sa nei til å signere. Begrunnelsen står i portalen."),
            READ,
        ),
    },
    **FACTS,
)
declare_kind(
    "agreement_voided",
    sentence=_("En avtale er endret, så signaturene faller bort"),
    wordings={
        "": words(
            _("Avtale %(number)s er endret og må signeres på nytt"),
            _("%(receiving)s har endret avtalen etter at noen signerte. Signaturene gjelder ikke lenger."),
            READ,
        )
    },
    **FACTS,
)


def change_stands(person, context):
    """The change is where it was when this was written."""
    known = Agreement.objects.visible_to(person).filter(public_id=context["id"])
    return known.filter(amendments=context["amendment"], amendments__status=context["stands"]).exists()


declare_kind(
    "agreement_amended",
    sentence=_("En avtale som gjelder, blir endret"),
    by="stands",
    wordings={
        AmendmentStatus.TO_SIGN.value: words(
            _("Endring av avtale %(number)s er klar til signering"),
            _("En endring av avtalen mellom %(sending)s og %(receiving)s skal signeres av de samme partene."),
            _("Les og signer"),
        ),
        AmendmentStatus.IN_FORCE.value: words(
            _("Endringen av avtale %(number)s gjelder"),
            _("Alle har signert endringen av avtalen mellom %(sending)s og %(receiving)s."),
            READ,
        ),
        AmendmentStatus.DECLINED.value: words(
            _("Endringen av avtale %(number)s ble avslått"),
            _("En av partene sa nei til endringen. Avtalen gjelder som før, og begrunnelsen står i portalen."),
            READ,
        ),
        AmendmentStatus.WITHDRAWN.value: words(
            _("Endringen av avtale %(number)s er trukket"),
            _("Virksomheten som foreslo endringen, har trukket den. Avtalen gjelder som før."),
            READ,
        ),
        AmendmentStatus.LAPSED.value: words(
            _("Endringen av avtale %(number)s falt bort"),
            _("Ikke alle signerte endringen, og den gjelder ikke. Avtalen gjelder som før."),
            READ,
        ),
    },
    **FACTS | {"still_holds": change_stands},
)


def still_waits(person, context):
    """The same words wait, and for her."""
    known = Agreement.objects.visible_to(person).with_people().filter(public_id=context["id"]).first()
    waits = known and known.waiting
    return bool(waits) and waits.number == context["version"] and is_asked(person, known)


declare_kind(
    "agreement_unsigned",
    sentence=_("Noen venter på at du signerer en avtale"),
    wordings={
        "": words(
            _("Avtale %(number)s venter på at du signerer"),
            _("Avtalen mellom %(sending)s og %(receiving)s er ikke signert av alle ennå. Vi mangler din signatur."),
            _("Les og signer"),
        )
    },
    **FACTS | {"still_holds": still_waits},
)
declare_kind(
    "agreement_remark",
    default=Rhythm.DAILY,
    sentence=_("Noen kommenterer en avtale eller ber om en endring"),
    wordings={
        "": words(
            _("Nytt i avtale %(number)s"),
            _("Noen har skrevet en kommentar eller bedt om en endring i avtalen."),
            READ,
        )
    },
    **FACTS,
)
declare_kind(
    "agreement_answered",
    default=Rhythm.DAILY,
    sentence=_("Et ønske om endring i en avtale får svar"),
    wordings={
        "": words(
            _("Svar på ønsket ditt om endring i avtale %(number)s"),
            _("%(receiving)s har svart på ønsket om endring."),
            READ,
        )
    },
    **FACTS,
)
declare_kind(
    "agreement_signatory",
    sentence=_("Du blir valgt til å signere en avtale"),
    wordings={
        "": words(
            _("Du skal signere avtale %(number)s"),
            _("Virksomheten din har valgt deg til å signere avtalen mellom %(sending)s og %(receiving)s."),
            READ,
        )
    },
    **FACTS,
)
