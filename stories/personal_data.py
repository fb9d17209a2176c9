"""What the stories app holds about people."""

from portal.foundation.personal_data import declare

declare(
    "stories.StoryPage",
    path="owner",
    what="Navn, stilling, portrett og sitater fra den som forteller",
    purpose="Vise hva utveksling gir",
    basis="Samtykke, personvernforordningen artikkel 6 nr. 1 bokstav a",
    retention="Til samtykket trekkes, eller redaksjonen tar historien ned",
)
