"""What the stories app holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

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
