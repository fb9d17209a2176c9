"""What is too little to be shown alone: under which broader word is it gathered first?"""

from itertools import pairwise

from listings.vocabulary.models import Competence
from listings.vocabulary.rules import chain_above

from . import suppression
from .cuts import BROADER, THEME
from .tallies import tallies

COMPETENCES = ("wanted", "offered", "needed")


def rolled_up(cut, values, whole):
    """`values`: facts by answer. The same, with those that may not be shown put together under what is broader, and
    these apart from what names the broader word itself: it may be shown on one side of a comparison, and not on the
    other."""
    if cut.code not in COMPETENCES:
        return values
    above = broader_of(values)
    while True:
        shown = suppression.overlapping(tallies(values), whole)
        few = {value for value in values if value not in shown and value in above}
        if not few:
            return values
        values = moved_up(values, few - {up for value in few for up in all_above(value, above)}, above)


def moved_up(values, few, above):
    """The narrowest first, so that they meet. Each fact once under each word."""
    found = {}
    for value, rows in values.items():
        up = above[value] if value in few else value
        found.setdefault(up, {}).update({id(fact): fact for fact in rows})
    return {value: list(rows.values()) for value, rows in found.items()}


def all_above(value, above):
    while value := above.get(value):
        yield value


def broader_of(values):
    """{word: what it is gathered under}, for the words that stand there and all that they may be gathered under."""
    known = Competence.objects.select_related("theme").in_bulk()
    said = (word for word in known.values() if word.slug in values)
    return {low: up for word in said for low, up in pairwise(path(word, known))}


def path(word, known):
    """From the word up to its theme: a broader word with all that is narrower, then what is broader again."""
    words = [known[key] for key in chain_above(word.pk, {key: one.broader_id for key, one in known.items()})]
    return [word.slug, *(f"{BROADER}{one.slug}" for one in words), f"{THEME}{words[-1].theme.slug}"]
