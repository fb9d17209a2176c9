"""What the app of statements holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_ITSELF, declare

declare(
    "statements.Statement",
    path="published_by",
    what=_("Hvem som publiserte en versjon av vilkår, og når"),
    purpose=_("Vise hvem som har bestemt hva virksomheter og folk skal si ja til"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge versjonen finnes; navnet slettes med personen"),
    done_by=BY_ITSELF,
    tells=("kind", "version", "published_at"),
)
declare(
    "statements.Acknowledgement",
    path="by",
    what=_("Hvem som sa ja til hvilken versjon av vilkår, på vegne av hvem, og når"),
    purpose=_("Kunne vise at vilkårene er godtatt"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Så lenge versjonen finnes; navnet slettes med personen"),
    done_by=BY_ITSELF,
    tells=("statement__kind", "statement__version", "at"),
)
