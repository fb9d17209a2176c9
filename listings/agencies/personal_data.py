"""What the agencies app holds about people."""

from itertools import repeat

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .models import PutOut

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
    retention=_("Til rollen tas tilbake, siste dag er over, eller tilknytningen slettes"),
    done_by=BY_JOB,
    tells=("membership__agency__name_nb", "role", "until"),
)
declare(
    "agencies.PutOut",
    path="agency__memberships__user",
    what=_(
        "At den som har e-postadressen, er tatt ut av en virksomhet. Adressen er gjort om til en kode, og ingen kan "
        "finne adressen ut fra koden"
    ),
    purpose=_("Hindre at den som er tatt ut, kommer inn igjen av seg selv med en ny konto"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Til en administrator i virksomheten slipper personen inn igjen, høyst 24 måneder"),
    done_by=BY_JOB,
    kept=_("At du er tatt ut av en virksomhet, uten navn og adresse, til virksomheten slipper deg inn igjen"),
    export=lambda person: list(PutOut.objects.about(person.email).values("agency__name_nb", "at")),
    people=lambda: repeat(None, PutOut.objects.count()),
)
