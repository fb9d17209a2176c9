"""What the matching app holds about people. Scores are never kept."""

from portal.foundation.personal_data import BY_JOB, declare

from .models import SetAside


def exported(person):
    return list(SetAside.objects.of(person).values("posting__title", "reason", "at"))


declare(
    "matching.SetAside",
    path="person",
    what="Hvilke utlysninger personen ikke vil ha foreslått, og hvorfor. Vises for ingen andre",
    purpose="La være å foreslå det samme om igjen",
    basis="Personvernforordningen artikkel 6 nr. 1 bokstav e",
    retention="Til personen angrer. Ellers sammen med utlysningen",
    done_by=BY_JOB,
    export=exported,
    erase=lambda person: SetAside.objects.of(person).delete()[0],
)
