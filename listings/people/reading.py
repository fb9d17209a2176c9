"""What does a row of the file say about a person? Each cell is tidied, or told why it cannot stand."""

import re
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from portal.access.roles import Role
from portal.foundation.one_line import on_one_line
from portal.foundation.sheets.cells import bare
from portal.foundation.textcheck import find_birth_number

from .columns import FIELDS, known
from .limits import LONGEST

HIDDEN = "\u2022" * 11
"""In the place of what may be a birth number: that is never kept, not even until somebody has looked at the file."""
BETWEEN = re.compile(r"[,;|/\n]")


@dataclass
class Told:
    """`roles` is None where the file says nothing of them. `reasons`: why the row cannot stand."""

    number: int
    email: str = ""
    name: str = ""
    title: str = ""
    unit: str = ""
    roles: frozenset | None = None
    reasons: list = field(default_factory=list)


def without_birth_numbers(cells):
    return [HIDDEN if find_birth_number(cell) else cell for cell in cells]


def told_in(number, cells, columns):
    """`columns`: field → number of its column."""
    said = {name: tidy(cells[place]) for name, place in columns.items() if place < len(cells)}
    told = Told(number, reasons=list(mistakes_in(said)))
    told.email = said.get("email", "").lower()
    told.name = said.get("name") or " ".join(filter(None, (said.get("first_name"), said.get("last_name"))))
    told.title, told.unit = said.get("title", ""), said.get("unit", "")
    try:
        told.roles = roles_in(said.get("roles", ""))
    except ValidationError as refusal:
        told.reasons += refusal.messages
    if len(told.name) > LONGEST:
        told.reasons.append(too_long("name"))
    return told


def tidy(cell):
    """Lines within a cell part roles from each other."""
    return ", ".join(part for part in map(on_one_line, bare(cell.strip()).splitlines()) if part)


def mistakes_in(said):
    if HIDDEN in said.values():
        yield _("Raden har et tall med elleve siffer. Ta bort fødselsnummer fra fila.")
        return
    if not is_address(said.get("email", "")):
        yield _("«%(email)s» er ikke en e-postadresse.") % {"email": said.get("email", "")[:60]}
    for name in ("title", "unit"):
        if len(said.get(name, "")) > LONGEST:
            yield too_long(name)
    if any("://" in cell for cell in said.values()):
        yield _("Skriv bare ord, ikke nettadresser.")


def too_long(name):
    return _("%(column)s er for langt. Skriv høyst %(most)s tegn.") % {"column": FIELDS[name], "most": LONGEST}


def is_address(text):
    try:
        validate_email(text)
    except ValidationError:
        return False
    return len(text) <= 254


def roles_in(cell):
    """None for an empty cell, which changes nothing; no role at all is written as a word. Raises ValidationError."""
    words = [word.strip().casefold() for word in BETWEEN.split(cell) if word.strip()]
    if not words:
        return None
    named = {word: role for role, words_for in known()["roles"].items() for word in words_for}
    unknown = [word for word in words if word not in named and word not in known()["none"]]
    if unknown:
        choices = ", ".join(str(role.label) for role in Role)
        told = {"role": unknown[0][:40], "roles": choices}
        raise ValidationError(_("Rollen «%(role)s» finnes ikke. Rollene er: %(roles)s.") % told)
    return frozenset(Role(named[word]) for word in words if word in named)
