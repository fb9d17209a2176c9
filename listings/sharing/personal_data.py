"""What the sharing app holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

declare(
    "sharing.PublicShare",
    path="shared_by",
    what="Hvem som delte utlysningen åpent, og hvem som sluttet å dele den. Kontaktpersonen vises åpent bare når noen "
    "har valgt det, og navnet hentes fra utlysningen. Hvem som leser den åpne siden, lagres ikke",
    purpose="Vite hvem som gjorde utlysningen åpen, og kunne ta den bort med en gang",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge utlysningen finnes",
    done_by=BY_HAND,
)
