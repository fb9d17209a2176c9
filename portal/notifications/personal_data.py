"""What the notifications app holds about people."""

from portal.foundation.personal_data import BY_HAND, BY_JOB, declare

BASIS = "Personvernforordningen artikkel 6 nr. 1 bokstav e"

declare(
    "notifications.Message",
    path="person",
    what="Hvilken melding personen har fått og når, om den er lest, og navn (noen ganger e-post) på den det gjelder",
    purpose="Si fra om det personen har bedt om eller har en sak i, og aldri to ganger",
    basis=BASIS,
    retention="12 måneder etter at meldingen ble laget",
    done_by=BY_JOB,
)
declare(
    "notifications.Mail",
    path="person",
    what="At en e-post er sendt eller venter, når den ble prøvd, og hvorfor den eventuelt ikke kom fram",
    purpose="Levere e-post én gang, og finne feil",
    basis=BASIS,
    retention="12 måneder etter at e-posten ble laget",
    done_by=BY_JOB,
)
declare(
    "notifications.Preference",
    path="person",
    what="Hvilke meldinger personen vil ha på e-post og i portalen, og hvor ofte",
    purpose="Følge personens eget valg",
    basis=BASIS,
    retention="Så lenge personen har konto",
    done_by=BY_HAND,
)
