"""What the facilitation app holds about people."""

from django.db.models import Q
from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .models import Side, SignUp, Suggestion, Wish

PURPOSE = _("Føre behov, virksomheter og folk sammen for hånd")
BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")
CHOSEN_HELP = _(
    "Personvernforordningen artikkel 6 nr. 1 bokstav e. "
    "Å be om hjelp er personens eget valg, og kan angres når som helst"
)
A_YEAR = _("12 måneder etter siste endring")


def suggestions(person):
    return list(Suggestion.objects.filter(person=person).values("posting__title", "status", "asked_at", "changed_at"))


def forget_contact(person):
    """Where she is named or her address stands, the agency says anew whom to speak to."""
    named = Q(contact__icontains=person.email)
    if person.name:
        named |= Q(contact__icontains=person.name)
    return SignUp.objects.filter(named).update(contact="")


declare(
    "facilitation.SignUp",
    path="made_by",
    what=_(
        "Hvem som meldte virksomheten på koblingshjelpen, og hvem virksomheten oppgir som kontakt. Vises for "
        "formidleren, og for den andre virksomheten når begge har sagt ja"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=A_YEAR,
    done_by=BY_JOB,
    kept=_("Påmeldingen til koblingshjelpen, fordi den er virksomhetens. Kontakten blir tatt ut når det er deg"),
    tells=("agency__name_nb", "status", "contact", "made_at", "changed_at"),
    erase=forget_contact,
)
declare(
    "facilitation.SignUpCompetence",
    path="sign_up__made_by",
    what=_("Kompetansene i påmeldingen. De gjelder virksomheten, ikke personen"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=_("Sammen med påmeldingen"),
    done_by=BY_JOB,
    kept=_("Det påmeldingen sier, fordi den er virksomhetens"),
    tells=("competence__label_nb", "side"),
)
declare(
    "facilitation.Wish",
    path="person",
    what=_("At personen har bedt formidleren om hjelp, og ordene i ønsket. Bare formidleren ser det"),
    purpose=PURPOSE,
    basis=CHOSEN_HELP,
    retention=_("Til personen trekker det, høyst 12 måneder"),
    done_by=BY_JOB,
    export=lambda person: list(Wish.objects.of(person).values("text", "made_at")),
    erase=lambda person: Wish.objects.of(person).delete()[0],
)
declare(
    "facilitation.Suggestion",
    path="person",
    what=_("Hvilke utlysninger formidleren har foreslått for personen, hvem som foreslo det, og hva det ble til"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=A_YEAR,
    done_by=BY_JOB,
    export=suggestions,
    erase=lambda person: Suggestion.objects.filter(person=person).delete()[0],
)
declare(
    "facilitation.Side",
    path="person",
    what=_("Hva personen svarte på et forslag, eller hvem som svarte for virksomheten, og når"),
    purpose=PURPOSE,
    basis=BASIS,
    retention=_("Sammen med forslaget"),
    done_by=BY_JOB,
    export=lambda person: list(
        Side.objects.filter(Q(person=person) | Q(answered_by=person)).values("answer", "answered_at")
    ),
    erase=lambda person: Side.objects.filter(answered_by=person).update(answered_by=None),
)
declare(
    "facilitation.Outsider",
    path="registered_by",
    what=_(
        "Hvem som registrerte en virksomhet som ikke er med, og e-postadressen på jobb til den som blir spurt. "
        "Adressen slettes når saken er over"
    ),
    purpose=_("Spørre virksomheter som er nevnt, om de vil være med"),
    basis=BASIS,
    retention=_("12 måneder etter siste steg"),
    done_by=BY_JOB,
    kept=_("Virksomheter du har registrert, til saken er over"),
    tells=("name", "registered_at"),
)
declare(
    "facilitation.Mark",
    path="by",
    what=_(
        "Hvem som la en rad i arbeidslista til side, når, og notatet. Notatet skal ikke inneholde personopplysninger"
    ),
    purpose=PURPOSE,
    basis=BASIS,
    retention=_("12 måneder. Gjelder raden en person, slettes merket med profilen eller ønsket"),
    done_by=BY_JOB,
    kept=_("Notater i arbeidslista, høyst 12 måneder"),
    tells=("note", "at", "until"),
)
