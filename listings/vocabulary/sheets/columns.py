"""Which columns has the file, and how is a term written in them?

Semicolons and UTF-8 with a mark at the beginning: that is what a Norwegian Excel opens with a double click. Several
words stand in one cell with an upright stroke between them. A cell that a spreadsheet would calculate gets an
apostrophe before it, and loses it again on the way back.
"""

from ..kinds import Kind
from ..words import one_per_line

SEPARATOR, BETWEEN, MARK = ";", " | ", "\ufeff"
DANGEROUS = ("=", "+", "-", "@", "'", "\t", "\r")
IN_USE, RETIRED = "i bruk", "ute av bruk"
WORDS = {
    "navn bokmål": "label_nb",
    "navn nynorsk": "label_nn",
    "navn engelsk": "label_en",
}
SYNONYMS = {
    "andre ord bokmål": "synonyms",
    "andre ord nynorsk": "synonyms_nn",
    "andre ord engelsk": "synonyms_en",
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


def guarded(cell):
    return f"'{cell}" if cell.startswith(DANGEROUS) else cell


def bare(cell):
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(DANGEROUS) else cell


def several(cell):
    return [part.strip() for part in cell.split(BETWEEN.strip()) if part.strip()]
