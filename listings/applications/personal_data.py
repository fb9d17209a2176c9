"""What the applications app holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_HAND, BY_ITSELF, BY_JOB, declare

from .forgetting import forget_interest
from .models import AskedNoMore, InterestDraft, Invitation

PURPOSE = _("Behandle interessen for en utlysning og gi alle svar")
BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")
INVITED = (
    *("posting__title", "posting__agency__name_nb", "nominated_by__name_nb", "by__name", "message", "status"),
    *("reason", "asked_at", "reply_by", "changed_at", "reminded_at"),
)
RETENTION = _("6 måneder etter avgjørelsen når personen ikke ble valgt, ellers til avtalen er ferdig")


def invitations(person):
    """Those that her own agency made, as proposals, say which agency that is."""
    return list(Invitation.objects.filter(person=person).values(*INVITED))


def asked_no_more(person):
    return list(AskedNoMore.objects.filter(person=person).values("agency__name_nb", "at"))


declare(
    "applications.Application",
    path="person",
    what=_(
        "Hvem som har meldt interesse, begrunnelsen, en kopi av profilen, om lederen har sagt ja, steg, og om "
        "personen vil bli spurt igjen. Virksomheten ser e-postadressen fra «Til samtale»"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_HAND,
    tells=(
        "posting__title",
        "posting__agency__name_nb",
        "home_agency__name_nb",
        "status",
        "message",
        "snapshot",
        "submitted_at",
        "manager_agreed_at",
        "changed_at",
        "may_ask_again_at",
    ),
    erase=forget_interest,
)
declare(
    "applications.StageChange",
    path="application__person",
    what=_(
        "Når saken ble flyttet, av hvem, hva som ble sagt og hvorfor, om lederen hadde sagt ja, og når "
        "personen så det og fikk beskjed"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_HAND,
    tells=("application__posting__title", "status", "at", "text", "reason", "manager_agreed", "seen_at", "told_at"),
)
declare(
    "applications.Talk",
    path="application__person",
    what=_(
        "Når og hvor samtalen er, det virksomheten skrev om den, hvem som satte tiden, om den ble avlyst, og det "
        "kandidaten skrev når tiden ikke passet"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_HAND,
    tells=("application__posting__title", "starts", "minutes", "place", "words", "wish", "called_off_at"),
)
declare(
    "applications.CandidateNote",
    path="application__person",
    what=_("Det virksomheten har notert om kandidaten, og hvem som skrev det. Kandidaten kan be om innsyn"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_HAND,
    tells=("application__posting__title", "text", "written_at", "changed_at"),
)
declare(
    "applications.Application_tags",
    path="application__person",
    what=_("Merkelappene virksomheten har satt på kandidaten. Kandidaten kan be om innsyn"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_HAND,
    tells=("application__posting__title", "candidatetag__name"),
)
declare(
    "applications.AskedAgain",
    path="application__person",
    what=_("Hvilke nye utlysninger virksomheten har spurt personen om, når og av hvem"),
    purpose=_("Spørre igjen dem som ikke ble valgt og har sagt ja til det"),
    basis=_(
        "Personvernforordningen artikkel 6 nr. 1 bokstav e. "
        "Å bli spurt igjen er personens eget valg, og kan angres når som helst"
    ),
    retention=_("Sammen med interessemeldingen"),
    done_by=BY_HAND,
    tells=("application__posting__title", "posting__title", "at"),
)
declare(
    "applications.InterestDraft",
    path="person",
    what=_("Det personen har skrevet om interessen sin, men ikke sendt, fordi lederen ikke har sagt ja ennå"),
    purpose=_("Ta vare på det som er skrevet, til lederen har svart"),
    basis=BASIS,
    retention=_("Til det er sendt, ellers 90 dager etter at det ble lagret"),
    done_by=BY_JOB,
    tells=("posting__title", "message", "ask_again", "says_proposed", "saved_at"),
    erase=lambda person: InterestDraft.objects.filter(person=person).delete()[0],
)
declare(
    "applications.Invitation",
    path="person",
    what=_(
        "Hvilke utlysninger personen er invitert til eller foreslått for, meldingen, av hvem, når og med "
        "hvilken svarfrist, svaret, og grunnen når personen oppga en"
    ),
    purpose=_("Spørre personen om en utlysning som kan passe"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e. Å kunne inviteres er personens eget valg"),
    retention=_("6 måneder etter at invitasjonen var over. Ble den til en interessemelding: sammen med den"),
    done_by=BY_JOB,
    export=invitations,
    erase=lambda person: Invitation.objects.filter(person=person).delete()[0],
)
declare(
    "applications.AskedNoMore",
    path="person",
    what=_("Hvilke virksomheter personen ikke vil inviteres av, og når hun sa det"),
    purpose=_("Ikke invitere dem som ikke vil det"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e. Personens eget valg, som kan angres når som helst"),
    retention=_("Til personen ombestemmer seg"),
    done_by=BY_ITSELF,
    export=asked_no_more,
    erase=lambda person: AskedNoMore.objects.filter(person=person).delete()[0],
)
