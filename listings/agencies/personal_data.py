"""What the agencies app holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

declare(
    "agencies.Membership",
    path="user",
    what=_("Virksomhet, enhet, siden når, og om tilknytningen kom fra en innloggingstjeneste"),
    purpose=_("Vite hvem som er omfattet av kompetanseutveksling, og i hvilken virksomhet"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Til tilknytningen avsluttes, og 12 måneder etterpå"),
    done_by=BY_JOB,
    tells=("agency__name_nb", "unit", "status", "since"),
)
declare(
    "agencies.MembershipRole",
    path="membership__user",
    what=_("Roller i virksomheten"),
    purpose=_("Styre hvem som lyser ut, følger opp og administrerer for virksomheten"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Til rollen tas tilbake eller tilknytningen slettes"),
    done_by=BY_JOB,
    tells=("membership__agency__name_nb", "role"),
)
