"""What the notifications app holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

declare(
    "notifications.Message",
    path="person",
    what="Hvilken melding som er sendt, til hvem og når, og navn (noen ganger e-post) på den meldingen gjelder",
    purpose="Si fra om det personen har bedt om eller har en sak i, og aldri to ganger",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="12 måneder etter at meldingen er sendt",
    done_by=BY_HAND,
)
