"""What the privacy app holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

declare(
    "privacy.AuditEntry",
    path="by",
    what="Hvem som gjorde hva, og når, også når hun logget inn og ut, åpnet en interessemelding, eller skrev i Wagtail",
    purpose="Kunne vise i ettertid hvem som har endret hva",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav c og artikkel 32",
    retention="12 måneder, regnet i hele måneder",
    done_by=BY_HAND,
)
