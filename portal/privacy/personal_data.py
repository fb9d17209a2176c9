"""What the privacy app holds about people."""

from itertools import repeat

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .listing import sentence_of
from .models import AuditEntry, FormerName, PrivacyRequest

BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav c og artikkel 32")


def events_of(person):
    entries = AuditEntry.objects.filter(by=person).order_by("pk")
    return [{"event": str(sentence_of(entry.event)), "at": entry.at, "facts": entry.facts} for entry in entries]


def forget_words(person):
    """That she asked for something and was answered in time is kept; not who she is, nor what was written."""
    PrivacyRequest.objects.filter(answered_by=person).update(answered_by=None)
    return PrivacyRequest.objects.filter(person=person).update(person=None, text="", answer="")


declare(
    "privacy.AuditEntry",
    path="by",
    what=_(
        "Hvem som gjorde hva, og når; også hvem som logget inn og ut, åpnet en interessemelding eller skrev i Wagtail"
    ),
    purpose=_("Kunne vise i ettertid hvem som har endret hva"),
    basis=BASIS,
    retention=_("12 måneder, regnet i hele måneder"),
    done_by=BY_JOB,
    kept=_(
        "Hendelser i loggen, i 12 måneder, fordi loggen må være hel. Har du gjort noe mens du hadde en rolle, "
        "som administrator, utlyser, formidler eller redaktør, står de med navnet ditt. "
        "Ellers leder ingenting fra dem til deg"
    ),
    export=events_of,
)
declare(
    "privacy.Pseudonym",
    path="person",
    what=_("Koden som står for personen i kjeden av hendelser, og det som gjør at den ikke kan byttes"),
    purpose=_("Vise at ingen har endret loggen, også etter at personen er slettet fra den"),
    basis=BASIS,
    retention=_("Til kontoen slettes"),
    done_by=BY_JOB,
    tells=("code", "had_role"),
)
declare(
    "privacy.FormerName",
    path="code",  # she has no account any more that it could lead to
    what=_("Navnet på en som har slettet kontoen, og som gjorde noe i en rolle før det"),
    purpose=_("Kunne svare for hvem som gjorde noe på vegne av andre, så lenge loggen sier at det ble gjort"),
    basis=BASIS,
    retention=_("Til loggen for den siste måneden personen gjorde noe, er slettet. Høyst 13 måneder"),
    done_by=BY_JOB,
    recipients=_("Portaladministratorene, i loggen"),
    export=lambda person: [],
    people=lambda: repeat(None, FormerName.objects.count()),
)
declare(
    "privacy.PrivacyRequest",
    path="person",
    what=_("Krav om innsyn, retting, sletting og annet, når de ble sendt og besvart, og hva som ble skrevet"),
    purpose=_("Svare alle innen 30 dager, og vise at det er gjort"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav c og artikkel 12 nr. 3"),
    retention=_("Tre år etter svaret. Ordene og hvem det var, bare til kontoen slettes"),
    done_by=BY_JOB,
    kept=_("At du har krevd noe, når du fikk svar og hva som ble gjort, i tre år. Ordene og navnet ditt blir borte"),
    tells=("kind", "text", "sent_at", "outcome", "answer", "answered_at"),
    erase=forget_words,
)
