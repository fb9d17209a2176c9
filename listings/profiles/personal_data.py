"""What the profiles app holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

declare(
    "profiles.Profile",
    path="user",
    what="Kompetanser, hva personen vil lære, når og hvor hun kan, språk, om meg, navn og e-post til lederen",
    purpose="Koble personen med behov hun kan tenke seg, når hun har valgt det",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e; synlighet er personens eget valg",
    retention="Påminnelse etter 6 måneder uten aktivitet, skjult etter 9, slettet etter 12",
    done_by=BY_HAND,
)
declare(
    "profiles.ProfileCompetence",
    path="profile__user",
    what="Hver kompetanse i profilen, og nivået",
    purpose="Koble personen med behov hun kan tenke seg, når hun har valgt det",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e; synlighet er personens eget valg",
    retention="Sammen med profilen",
    done_by=BY_HAND,
)
