"""What the privacy app holds about people."""

from portal.foundation.personal_data import declare

declare(
    "privacy.AuditEntry",
    path="by",
    what="Hvem som gjorde hva, og når, også når hun logget inn og ut",
    purpose="Kunne vise i ettertid hvem som har endret hva",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav c og artikkel 32",
    retention="12 måneder; sletting i hele måneder kommer med oppbevaringsjobben",
)
