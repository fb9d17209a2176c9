"""Can these cells be a term? Each is tidied as the form does it, or told why it cannot stand."""

from functools import partial

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_slug
from django.utils.translation import gettext as _

from ..words import LONGEST_CODE, LONGEST_NOTES, cleaned_lines, cleaned_synonyms, cleaned_word, one_per_line
from .columns import BETWEEN, CODE, DESCRIPTION, IN_USE, NOTES, RETIRED, STATE, SYNONYMS, WORDS, several

LONGEST_DESCRIPTION = 300
NAME = next(iter(WORDS))


def tidied(cells, known):
    """(cells as the list would write them, reasons why not). `known` are the cells that the term has now, or empty:
    what is as it was, is never refused."""
    result, reasons = {}, []
    for column, cell in cells.items():
        try:
            result[column] = cell if cell == known.get(column) else tidy(column, cell)
        except ValidationError as refusal:
            result[column] = cell
            reasons += [f"{column}: {message}" for message in refusal.messages]
    if not result[NAME]:
        reasons.append(_("%(column)s: Skriv et navn") % {"column": NAME})
    return result, reasons


def tidy(column, cell):
    if column in WORDS:
        return cleaned_word(cell)
    if column in SYNONYMS:
        return BETWEEN.join(one_per_line(cleaned_synonyms("\n".join(several(cell)))))
    return TIDY.get(column, lambda text: text)(cell)


def tidy_code(cell):
    if cell:
        validate_slug(cell)
    return within(cell, LONGEST_CODE)


def tidy_state(cell):
    state = cell.casefold() or IN_USE
    if state not in {IN_USE, RETIRED}:
        raise ValidationError(_("Skriv «i bruk» eller «ute av bruk»"))
    return state


def tidy_address(cell):
    if cell:
        URLValidator(schemes=["https", "http"])(cell)
    return within(cell, 200)


def within(text, most):
    if len(text) > most:
        raise ValidationError(_("Skriv høyst %(most)s tegn.") % {"most": most})
    return text


TIDY = {
    CODE: tidy_code,
    STATE: tidy_state,
    NOTES: partial(cleaned_lines, most=LONGEST_NOTES),
    DESCRIPTION: partial(cleaned_lines, most=LONGEST_DESCRIPTION),
    "esco": tidy_address,
    "beslektet": lambda cell: BETWEEN.join(sorted(set(several(cell)))),
}
