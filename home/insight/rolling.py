"""What is too little to be shown alone: under which broader word is it gathered first?"""

from listings.vocabulary.models import Competence

from . import suppression
from .cuts import ROLLED
from .tallies import tallies

COMPETENCES = ("wanted", "offered")
ROUNDS = 3
"""A competence, its broader one, its theme."""


def rolled_up(cut, values, whole):
    """`values`: facts by answer. The same, with those that may not be shown put together under what is broader."""
    if cut.code not in COMPETENCES:
        return values
    above = broader_of(values)
    for _round in range(ROUNDS):
        shown = suppression.overlapping(tallies(values), whole)
        values = moved_up(values, shown, above)
    return values


def moved_up(values, shown, above):
    """Each fact once under each word."""
    found = {}
    for value, rows in values.items():
        up = value if value in shown else above.get(value, value)
        found.setdefault(up, {}).update({id(fact): fact for fact in rows})
    return {value: list(rows.values()) for value, rows in found.items()}


def broader_of(values):
    """{word: the broader one, or its theme}, for the words that stand there and those above them."""
    rows = Competence.objects.filter(slug__in=values).select_related("broader__theme", "theme")
    above = {}
    for word in rows:
        above[word.slug] = word.broader.slug if word.broader else f"{ROLLED}{word.theme.slug}"
        if word.broader:
            above.setdefault(word.broader.slug, f"{ROLLED}{word.broader.theme.slug}")
    return above
