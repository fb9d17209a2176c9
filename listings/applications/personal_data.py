"""What the applications app holds about people."""

from portal.foundation.personal_data import declare

PURPOSE = "Behandle interessen for en utlysning og gi alle svar"
BASIS = "Personvernforordningen artikkel 6 nr. 1 bokstav e"
RETENTION = "6 måneder etter avgjørelsen når personen ikke ble valgt, ellers til avtalen er ferdig"

declare(
    "applications.Application",
    path="person",
    what="Hvem som har meldt interesse, begrunnelsen, en kopi av profilen, om lederen har sagt ja, steg og notat. "
    "Virksomheten ser e-postadressen fra «Til samtale»",
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
)
declare(
    "applications.StageChange",
    path="application__person",
    what="Når saken ble flyttet, av hvem, hva som ble sagt, og om lederen hadde sagt ja",
    purpose=PURPOSE,
    basis=BASIS,
    retention=RETENTION,
)
