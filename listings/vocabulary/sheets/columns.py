"""Which columns has the file, and how is a term written in them?

Several words stand in one cell with an upright stroke between them.
"""

from django.utils.translation import gettext_noop

from ..kinds import Kind
from ..words import one_per_line

BETWEEN = " | "
IN_USE, RETIRED = gettext_noop("i bruk"), gettext_noop("ute av bruk")
WORDS = {
    "navn_nb": "label_nb",
    "navn_nn": "label_nn",
    "navn_en": "label_en",
}
SYNONYMS = {
    "andre_ord_nb": "synonyms",
    "andre_ord_nn": "synonyms_nn",
    "andre_ord_en": "synonyms_en",
}
PLACES = ("tema", "overordnet", "beslektet", "esco")
CODE, STATE, NOTES, DESCRIPTION = "kode", "tilstand", "merknader", "beskrivelse"


def columns_of(kind):
    own = {Kind.COMPETENCE: PLACES, Kind.THEME: (DESCRIPTION,), Kind.QUALITY: ()}[Kind(kind)]
    return [CODE, *WORDS, *SYNONYMS, *own, NOTES, STATE]


def cells_of(term):
    """Column → what stands there. `term` has its theme, broader and related loaded."""
    cells = {CODE: term.slug, NOTES: term.notes, STATE: RETIRED if term.is_retired else IN_USE}
    cells |= {column: getattr(term, field) for column, field in WORDS.items()}
    cells |= {column: BETWEEN.join(one_per_line(getattr(term, field))) for column, field in SYNONYMS.items()}
    if term.kind == Kind.THEME:
        cells[DESCRIPTION] = term.description_nb
    if term.kind == Kind.COMPETENCE:
        cells |= {
            "tema": term.theme.slug,
            "overordnet": term.broader.slug if term.broader else "",
            "beslektet": BETWEEN.join(sorted(other.slug for other in term.related.all())),
            "esco": term.esco,
        }
    return cells


def several(cell):
    return [part.strip() for part in cell.split(BETWEEN.strip()) if part.strip()]
