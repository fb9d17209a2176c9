"""What the stories app holds about people."""

from portal.foundation.personal_data import BY_HAND, BY_JOB, declare

declare(
    "stories.StoryPage",
    path="owner",
    what="Hvem i redaksjonen som la inn historien. Navn, stilling, portrett og sitater fra den som forteller, står i "
    "selve historien, uten kobling til en bruker, og finnes bare ved å lete etter navnet",
    purpose="Vise hva utveksling gir",
    basis="Samtykke fra den som forteller, personvernforordningen artikkel 6 nr. 1 bokstav a",
    retention="Til samtykket trekkes, eller redaksjonen tar historien ned",
    done_by=BY_HAND,
)

TOLD = "Samtykke fra den som forteller, personvernforordningen artikkel 6 nr. 1 bokstav a"
declare(
    "stories.Experience",
    path="author",
    what="Det en person har fortalt om en utveksling, med bilde, og hvordan hun eller han vil vises",
    purpose="La folk fortelle, og la redaksjonen lage historier og anbefalinger av det",
    basis=TOLD,
    retention="Til personen trekker det. Utkast og det som ikke er publisert: 12 måneder etter siste endring",
    done_by=BY_JOB,
)
declare(
    "stories.Comment",
    path="experience__author",
    what="Det redaksjonen og den som forteller, har skrevet til hverandre",
    purpose="Bli enige om teksten",
    basis=TOLD,
    retention="Så lenge som det som er fortalt",
    done_by=BY_JOB,
)
declare(
    "stories.Consent",
    path="person",
    what="Hvem som er nevnt, e-postadressen, og om hun eller han har sagt ja, nei eller trukket samtykket",
    purpose="Vise at alle som er nevnt, har sagt ja",
    basis="Plikten til å kunne vise samtykket, personvernforordningen artikkel 7 nr. 1",
    retention="Så lenge historien finnes. Adressen og ønskene forsvinner når brukeren slettes",
    done_by=BY_HAND,
)
declare(
    "stories.RelatedStory",
    path="story__owner",
    what="Hvilke historier redaksjonen viser sammen, uten opplysninger om noen",
    purpose="Vise hva utveksling gir",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge historien finnes",
    done_by=BY_HAND,
)
declare(
    "stories.CollectedStory",
    path="story__owner",
    what="Hvilke historier som står i en samling, uten opplysninger om noen",
    purpose="Vise hva utveksling gir",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge historien finnes",
    done_by=BY_HAND,
)
