"""What the import of people holds about people."""

from django.utils.translation import gettext_noop as _

from portal.foundation.personal_data import AT_A_TIME, BY_JOB, accounts_at, declare

from .models import ImportLine, PeopleImport

BASIS = _("Personvernforordningen artikkel 6 nr. 1 bokstav e")
RETENTION = _("24 timer etter at lista er hentet inn, eller etter at den ble lastet opp")


def lines_about(person):
    return ImportLine.objects.filter(email__iexact=person.email)


def rows_about(person):
    """In files that nobody has brought in yet: each file with its whole rows, because a row is one person."""
    for one in PeopleImport.objects.exclude(rows=[]).iterator():
        hers = [row for row in one.rows if person.email in [cell.strip().lower() for cell in row[1]]]
        if hers:
            yield one, hers


def lines_of(person):
    lines = list(lines_about(person).values("email", "wanted", "before", "state", "reason"))
    return lines + [{"email": person.email, "row": row[1]} for _file, rows in rows_about(person) for row in rows]


def erase(person):
    for one, hers in rows_about(person):
        PeopleImport.objects.filter(pk=one.pk).update(rows=[row for row in one.rows if row not in hers])
    return lines_about(person).delete()[0]


declare(
    "people.PeopleImport",
    path="by",
    what=_("Hvem som lastet opp en liste over ansatte, og innholdet i lista fram til den er hentet inn"),
    purpose=_("Slippe inn og ut ansatte etter virksomhetens egen liste"),
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_JOB,
    tells=("agency__name_nb", "file_name", "status", "moved_at"),
)
declare(
    "people.PeopleList",
    path="confirmed_by",
    what=_("Hvem som sist bekreftet at lista over folk i virksomheten stemmer, og når"),
    purpose=_("Se til at de som har sluttet, ikke har tilgang"),
    basis=BASIS,
    retention=_("Til neste bekreftelse"),
    done_by=BY_JOB,
    tells=("agency__name_nb", "counts_from"),
)
declare(
    "people.ImportLine",
    path="people_import__by",
    what=_("E-post, navn, stilling, enhet og roller slik de står i virksomhetens liste, og hva de var før"),
    purpose=_("Slippe inn og ut ansatte etter virksomhetens egen liste, og angre det samme døgnet"),
    basis=BASIS,
    retention=RETENTION,
    done_by=BY_JOB,
    export=lines_of,
    people=lambda: accounts_at(ImportLine.objects.values_list("email", flat=True).iterator(AT_A_TIME)),
    erase=erase,
)
