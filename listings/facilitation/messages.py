"""Which messages are there when somebody is put together with somebody, and who is not in is asked?"""

from django.utils.translation import gettext_lazy as _

from portal.access.permissions import is_facilitator, is_member
from portal.foundation.message_kinds import Place, Rhythm, Wording, declare_kind

from .models import Side
from .status import Answer, SuggestionStatus

COUPLING = _("Koblingshjelp")
AGENCY, PERSON = "agency", "person"
TO_AGENCY = _("Du får e-posten fordi du lyser ut for en virksomhet.")
TO_PERSON = _("Du får e-posten fordi du viser profilen din for koblingshjelpen.")
TO_FACILITATOR = _("Du får e-posten fordi du er formidler.")
OTHER = {"other": Place(_("den andre, eller utlysningen"), "Kystverket")}
SUGGESTION = ("facilitation:suggestion", "id")


def to_both(subject, agency, person, button):
    """The same to both sides, but for the words."""
    return {
        AGENCY: Wording(subject=subject, body=(agency,), button=button, link=SUGGESTION, why=TO_AGENCY),
        PERSON: Wording(subject=subject, body=(person,), button=button, link=SUGGESTION, why=TO_PERSON),
    }


def holds_while(status, **of_side):
    """Who may see the side no more, or of which it is no longer so, gets no mail about it."""

    def still_holds(person, context):
        known = Side.objects.visible_to(person).filter(public_id=context["id"], **of_side)
        return known.filter(suggestion__status=status).exists()

    return still_holds


WAITS = holds_while(SuggestionStatus.ASKED, answer=Answer.WAITING)


declare_kind(
    "coupling_suggested",
    group=COUPLING,
    sentence=_("Formidleren foreslår noen for deg eller virksomheten din"),
    concerns=is_member,
    places=OTHER,
    by="to",
    still_holds=WAITS,
    wordings=to_both(
        _("Formidleren har et forslag: %(other)s"),
        _("Formidleren tror dere kan passe sammen. Les forslaget, og si om dere er interessert."),
        _("Formidleren tror dette kan passe for deg. Les forslaget, og si om du er interessert."),
        _("Les forslaget og svar"),
    ),
)
declare_kind(
    "coupling_reminder",
    group=COUPLING,
    sentence=_("Et forslag fra formidleren venter på svar"),
    concerns=is_member,
    places=OTHER,
    by="to",
    still_holds=WAITS,
    wordings=to_both(
        _("Forslaget venter på svar: %(other)s"),
        _("Formidleren sendte dere et forslag for en stund siden. Et «ikke nå» er også til hjelp."),
        _("Formidleren sendte deg et forslag for en stund siden. Et «ikke nå» er også til hjelp."),
        _("Svar på forslaget"),
    ),
)
declare_kind(
    "coupling_agreed",
    group=COUPLING,
    sentence=_("Begge har sagt ja til et forslag fra formidleren"),
    concerns=is_member,
    places=OTHER,
    by="to",
    still_holds=holds_while(SuggestionStatus.AGREED),
    wordings=to_both(
        _("Begge er interessert: %(other)s"),
        _("Begge har sagt ja. Nå ser dere hvem dere kan kontakte, og kan avtale resten selv."),
        _("Begge har sagt ja. Nå kan du melde interesse for utlysningen."),
        _("Se neste steg"),
    ),
)
declare_kind(
    "coupling_declined",
    group=COUPLING,
    sentence=_("Det ble ikke noe av et forslag du har sagt ja til"),
    concerns=is_member,
    places=OTHER,
    by="to",
    still_holds=holds_while(SuggestionStatus.DECLINED),
    wordings=to_both(
        _("Det ble ikke noe denne gangen: %(other)s"),
        _("Den andre har svart «ikke nå». Formidleren leter videre for dere."),
        _("Virksomheten har svart «ikke nå». Formidleren leter videre for deg."),
        _("Se forslaget"),
    ),
)
declare_kind(
    "coupling_taken_back",
    group=COUPLING,
    sentence=_("Formidleren trekker et forslag du har sagt ja til"),
    concerns=is_member,
    places=OTHER,
    by="to",
    still_holds=holds_while(SuggestionStatus.TAKEN_BACK),
    wordings=to_both(
        _("Forslaget er trukket: %(other)s"),
        _("Formidleren har trukket forslaget som dere sa ja til. Dere trenger ikke å gjøre noe."),
        _("Formidleren har trukket forslaget som du sa ja til. Du trenger ikke å gjøre noe."),
        _("Se forslaget"),
    ),
)
declare_kind(
    "sign_up_received",
    group=COUPLING,
    sentence=_("En virksomhet har meldt seg på koblingshjelpen, eller noen ber om hjelp"),
    concerns=is_facilitator,
    default=Rhythm.DAILY,
    places={"name": Place(_("den som har meldt seg"), "Kystverket")},
    wordings={
        "": Wording(
            subject=_("%(name)s vil ha koblingshjelp"),
            body=(_("%(name)s står nå i arbeidslista di."),),
            button=_("Åpne arbeidslista"),
            link=("facilitation:list",),
            why=TO_FACILITATOR,
        )
    },
)
declare_kind(
    "case_stalled",
    group=COUPLING,
    sentence=_("Formidleren minner om en sak som har stått stille"),
    concerns=is_member,
    places={"title": Place(_("tittelen på utlysningen"), _("Rådgiver i analyse"))},
    by="to",
    wordings={
        AGENCY: Wording(
            subject=_("Noen venter på svar: «%(title)s»"),
            body=(_("En kandidat har ikke hørt fra dere på over to uker. Et kort svar er nok."),),
            button=_("Se kandidaten"),
            link=("applications:candidate", "id"),
            why=TO_AGENCY,
        ),
        PERSON: Wording(
            subject=_("Virksomheten venter på svaret ditt: «%(title)s»"),
            body=(_("Du har fått tilbud om plass og har ikke svart på over to uker. Et nei er også et svar."),),
            button=_("Svar på tilbudet"),
            link=("applications:answer", "id"),
            why=_("Du får e-posten fordi du har meldt interesse for «%(title)s»."),
        ),
    },
)
declare_kind(
    "outsider_asked",
    group=COUPLING,
    sentence=_("Invitasjon til en virksomhet som ikke er med"),
    concerns=is_facilitator,
    can_stop=False,
    in_portal=False,
    places={
        "text": Place(_("det formidleren har skrevet"), _("Hei! Vil dere være med?")),
        "name": Place(_("navnet på virksomheten"), "Kystverket"),
    },
    must_say=("text",),
    wordings={
        "": Wording(
            subject=_("Vil %(name)s være med i Utvekslingsportalen?"),
            body=("%(text)s",),
            button=_("Se hvordan det virker"),
            link=("address",),
            why=_("Du får denne fordi noen i en annen virksomhet nevnte dere. Adressen slettes når saken er over."),
        )
    },
)
