"""What the stories app holds about people."""

from django.db.models import Q
from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_HAND, BY_ITSELF, BY_JOB, declare

from .models import Consent, Experience

ANSWERED = ("name", "email", "how", "status", "agreed_public", "wish", "asked_at", "answered_at")


def consents(person):
    """Also those that were asked at her address, and that she has not answered."""
    return list(Consent.objects.filter(Q(person=person) | Q(email__iexact=person.email)).values(*ANSWERED))


declare(
    "stories.StoryPage",
    path="owner",
    what=_(
        "Hvem i redaksjonen som la inn historien. Navn, stilling, portrett og sitater fra den som forteller, står i "
        "selve historien, uten kobling til en bruker, og finnes bare ved å lete etter navnet"
    ),
    purpose=_("Vise hva utveksling gir"),
    basis=_("Samtykke fra den som forteller, personvernforordningen artikkel 6 nr. 1 bokstav a"),
    retention=_("Til samtykket trekkes, eller redaksjonen tar historien ned"),
    done_by=BY_HAND,
    tells=("title", "first_published_at"),
)

TOLD = _("Samtykke fra den som forteller, personvernforordningen artikkel 6 nr. 1 bokstav a")
declare(
    "stories.Experience",
    path="author",
    what=_("Det en person har fortalt om en utveksling, med bilde, og hvordan hun eller han vil vises"),
    purpose=_("La folk fortelle, og la redaksjonen lage historier og anbefalinger av det"),
    basis=TOLD,
    retention=_(
        "Til personen trekker det. Da slettes ordene, bildene, meldingene og det redaksjonen har laget, med en gang. "
        "Tittelen og adressen, og det at det er trukket, slettes etter 12 måneder. Utkast og det som ikke er "
        "publisert: 12 måneder etter siste endring"
    ),
    done_by=BY_JOB,
    erase=lambda person: Experience.objects.filter(author=person).delete()[0],
    tells=(
        "kind",
        "status",
        "title",
        "host_agency__name_nb",
        "elsewhere",
        "started_on",
        "months",
        "did",
        "learned",
        "advice",
        "quote",
        "picture",
        "picture_alt",
        "shown_as",
        "is_public",
        "created_at",
        "changed_at",
        "sent_at",
    ),
)
declare(
    "stories.Comment",
    path="experience__author",
    what=_("Det redaksjonen og den som forteller, har skrevet til hverandre"),
    purpose=_("Bli enige om teksten"),
    basis=TOLD,
    retention=_("Så lenge som det som er fortalt"),
    done_by=BY_JOB,
    tells=("experience__title", "text", "at"),
)
declare(
    "stories.Consent",
    path="person",
    what=_("Hvem som er nevnt, e-postadressen, og om personen har sagt ja, nei eller trukket samtykket"),
    purpose=_("Vise at alle som er nevnt, har sagt ja"),
    basis=_("Plikten til å kunne vise samtykket, personvernforordningen artikkel 7 nr. 1"),
    retention=_("Så lenge historien finnes. Adressen og ønskene forsvinner når brukeren slettes"),
    done_by=BY_ITSELF,
    kept=_(
        "Navnet ditt der en annen har nevnt deg i en historie, "
        "til redaksjonen har tatt det ut av teksten. Historien er nede"
    ),
    export=consents,
)
declare(
    "stories.RelatedStory",
    path="story__owner",
    what=_("Hvilke historier redaksjonen viser sammen, uten opplysninger om noen"),
    purpose=_("Vise hva utveksling gir"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge historien finnes"),
    done_by=BY_ITSELF,
    tells=("story__title",),
)
declare(
    "stories.CollectedStory",
    path="story__owner",
    what=_("Hvilke historier som står i en samling, uten opplysninger om noen"),
    purpose=_("Vise hva utveksling gir"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge historien finnes"),
    done_by=BY_ITSELF,
    tells=("story__title",),
)
