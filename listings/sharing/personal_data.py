"""What the sharing app holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_ITSELF, declare

declare(
    "sharing.PublicShare",
    path="shared_by",
    what=_(
        "Hvem som delte utlysningen åpent, og hvem som sluttet å dele den. Kontaktpersonen vises åpent bare når noen "
        "har valgt det, og navnet hentes fra utlysningen. Hvem som leser den åpne siden, lagres ikke"
    ),
    purpose=_("Vite hvem som gjorde utlysningen åpen, og kunne ta den bort med en gang"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge utlysningen finnes"),
    done_by=BY_ITSELF,
    kept=_("At utlysningen er delt åpent, fordi den er virksomhetens"),
    tells=("posting__title", "shared_at", "withdrawn_at"),
)
