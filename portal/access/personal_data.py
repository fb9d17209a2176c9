"""What the access app holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

declare(
    "access.User",
    path="pk",
    what="Navn, e-post, stilling, valgt målform, når kontoen ble laget",
    purpose="Kjenne igjen den som logger inn, og gi rett tilgang",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge personen har tilknytning til en virksomhet, og 12 måneder etterpå",
    done_by=BY_HAND,
)
declare(
    "access.PortalRoleHolder",
    path="user",
    what="Roller for hele portalen",
    purpose="Styre hvem som administrerer portalen",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Til rollen tas tilbake",
    done_by=BY_HAND,
)
