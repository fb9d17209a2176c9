"""What does a row say of an agency, and what in it is wrong by itself?"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .. import mail_domains, organisation_numbers
from ..models import Agency
from .columns import CITY, DOMAINS, KIND, NAME, NUMBERS, NYNORSK, SHORT, several

FIELDS = {NAME: "name_nb", NYNORSK: "name_nn", SHORT: "short", CITY: "city"}
CHECKS = (
    (NUMBERS, organisation_numbers.tidied, organisation_numbers.check_organisation_number),
    (DOMAINS, mail_domains.tidied, mail_domains.check_domain),
)


def facts_of(cells):
    facts = {field: cells[column] for column, field in FIELDS.items()}
    facts["short"] = facts["short"] or facts["name_nb"][: length_of("short")]
    lists = {column: list(dict.fromkeys(map(tidy, several(cells[column])))) for column, tidy, _check in CHECKS}
    return facts | lists | {"kind": kind_of(cells[KIND])}


def kind_of(cell):
    """By its code or its label in the reader's language; the other kind when nothing is said, None when it is none."""
    if not cell:
        return Agency.Kind.OTHER.value
    named = {word.casefold(): code for code, label in Agency.Kind.choices for word in (code, str(label))}
    return named.get(cell.casefold())


def length_of(field):
    return Agency._meta.get_field(field).max_length


def reasons_in(cells):
    return [*missing(cells), *too_long(cells), *wrong(cells)]


def missing(cells):
    if not cells[NAME]:
        yield _("Skriv navnet på bokmål.")
    if kind_of(cells[KIND]) is None:
        yield _("Vi kjenner ikke typen «%(kind)s».") % {"kind": cells[KIND][:80]}


def too_long(cells):
    for column, field in FIELDS.items():
        if len(cells[column]) > length_of(field):
            yield _("%(column)s kan ha høyst %(most)s tegn.") % {"column": column, "most": length_of(field)}


def wrong(cells):
    for column, tidy, check in CHECKS:
        for value in map(tidy, several(cells[column])):
            try:
                check(value)
            except ValidationError as mistake:
                yield mistake.messages[0]
