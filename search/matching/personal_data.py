"""What the matching app holds about people. Scores are never kept."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import BY_JOB, declare

from .models import SetAside


def exported(person):
    return list(SetAside.objects.of(person).values("posting__title", "reason", "at"))


declare(
    "matching.SetAside",
    path="person",
    what=_("Hvilke utlysninger personen ikke vil ha foreslått, og hvorfor. Vises for ingen andre"),
    purpose=_("La være å foreslå det samme om igjen"),
    basis=_("Personvernforordningen artikkel 6 nr. 1 bokstav e"),
    retention=_("Til personen angrer. Ellers sammen med utlysningen"),
    done_by=BY_JOB,
    export=exported,
    erase=lambda person: SetAside.objects.of(person).delete()[0],
)
