"""What the app of statements holds about people."""

from portal.foundation.personal_data import BY_HAND, declare

declare(
    "statements.Statement",
    path="published_by",
    what="Hvem som publiserte en versjon av vilkår, og når",
    purpose="Vise hvem som har bestemt hva virksomheter og folk skal si ja til",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge versjonen finnes; navnet slettes med personen",
    done_by=BY_HAND,
)
declare(
    "statements.Acknowledgement",
    path="by",
    what="Hvem som sa ja til hvilken versjon av vilkår, på vegne av hvem, og når",
    purpose="Kunne vise at vilkårene er godtatt",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Så lenge versjonen finnes; navnet slettes med personen",
    done_by=BY_HAND,
)
