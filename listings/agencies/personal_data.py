"""What the agencies app holds about people."""

from portal.foundation.personal_data import declare

declare(
    "agencies.Membership",
    path="user",
    what="Virksomhet, enhet, siden når",
    purpose="Vite hvem som er omfattet av kompetanseutveksling, og i hvilken virksomhet",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Til tilknytningen avsluttes, og 12 måneder etterpå",
)
