"""What the access app holds about people."""

from portal.foundation.personal_data import BY_HAND, BY_JOB, declare

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
    "access.OpenSession",
    path="user",
    what="Nettleser og system personen er logget inn med, og siden når; ikke hvor",
    purpose="Vise personen selv hvor hun er logget inn, så hun kan logge ut det som ikke er hennes",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Til hun logger ut; ellers til første gang hun logger inn etter at økten er gått ut",
    done_by=BY_JOB,
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
