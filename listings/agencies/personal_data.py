"""What the agencies app holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

declare(
    "agencies.Membership",
    path="user",
    what="Virksomhet, enhet, siden når, og om tilknytningen kom fra en innloggingstjeneste",
    purpose="Vite hvem som er omfattet av kompetanseutveksling, og i hvilken virksomhet",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Til tilknytningen avsluttes, og 12 måneder etterpå",
    done_by=BY_HAND,
)
declare(
    "agencies.MembershipRole",
    path="membership__user",
    what="Roller i virksomheten",
    purpose="Styre hvem som lyser ut, følger opp og administrerer for virksomheten",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Til rollen tas tilbake eller tilknytningen slettes",
    done_by=BY_HAND,
)
